"""Python's poplib, one message after the other: python3 poplib-client.py PORT USER PASSWORD VERB COUNT LINES"""
import json, poplib, resource, sys, time

port, user, password, verb, count, lines = sys.argv[1:]
poplib._MAXLINE = 1 << 20
client = poplib.POP3("127.0.0.1", int(port))
client.user(user)
client.pass_(password)
client.list()
client.uidl()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
cpu, start, octets = time.process_time(), time.perf_counter(), 0
for n in range(1, int(count) + 1):
    _, got, _ = client.top(n, int(lines)) if verb == "TOP" else client.retr(n)
    octets += sum(map(len, got)) + 2 * len(got)
seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
client.quit()
print(json.dumps({"seconds": seconds, "cpuSeconds": cpu, "octets": octets, "residentBefore": before, "residentPeak": peak}))
