/** Poplar in Polish. */
import type { Translation } from '@/lib/words/translation';

export const pl: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Zamknij',
  'ui.dismiss': 'Ukryj',
  'ui.try-again': 'Spróbuj ponownie',
  'ui.not-come': 'Nie udało się pobrać tej części strony.',
  'ui.outdated':
    'Poplar zaktualizowano po otwarciu tej strony. Aby kontynuować, wczytaj stronę ponownie.',
  'ui.loading': 'Wczytywanie',
  'ui.cancel': 'Anuluj',

  /* Pages that are none. */
  'page.description': 'Poczta w przeglądarce dla skrzynki POP3, którą już masz.',
  'page.inbox': 'Odebrane',
  'page.settings': 'Ustawienia',
  'page.sign-in': 'Logowanie',
  'page.not-found': 'Nie znaleziono',
  'page.offline': 'Offline',
  'offline.words':
    'Ta strona wymaga połączenia z Poplar, a teraz go nie ma. Odebrane i ostatnio czytane wiadomości można mimo to zobaczyć.',
  'not-found.title': 'Tu nic nie ma',
  'not-found.words': 'Adres jest wpisany z błędem albo to, do czego prowadził, już nie istnieje.',
  'not-found.to-inbox': 'Do odebranych',
  'broken.title': 'Ta strona się zepsuła',
  'broken.words':
    'Poczta jest tam, gdzie była. Wczytaj stronę ponownie; jeśli to nie pomoże, więcej powie dziennik serwera.',
  'broken.again': 'Wczytaj ponownie',

  /* Signing in. */
  'sign-in.title': 'Zaloguj się do Poplar',
  'sign-in.address': 'Adres e-mail',
  'sign-in.address-example': 'ty@example.net',
  'sign-in.password': 'Hasło',
  'sign-in.show-password': 'Pokaż hasło',
  'sign-in.remember': 'Nie wylogowuj przez 30 dni',
  'sign-in.go': 'Zaloguj się',
  'sign-in.sample-title': 'Najpierw się rozejrzyj',
  'sign-in.sample-words':
    'Nie skonfigurowano jeszcze serwera poczty, więc tu jest przykładowy: działa wewnątrz Poplar i zawiera zmyśloną pocztę. Można usuwać do woli.',
  'sign-in.sample-go': 'Otwórz przykładową skrzynkę',
  'sign-in.by-hand': 'albo zaloguj się ręcznie',
  'sign-in.server': 'Serwer poczty',
  'sign-in.server-by-address': 'Według adresu',
  'sign-in.server-other': 'Inny serwer',
  'sign-in.server-name': 'Jego nazwa',
  'sign-in.security': 'Połączenie',
  'sign-in.security-tls': 'TLS, port 995',
  'sign-in.security-starttls': 'STARTTLS, port 110',
  'sign-in.username': 'Nazwa użytkownika, jeśli inna niż adres',
  'sign-in.server-line':
    'Serwer poczty: <b>{host}</b> · {security, select, plain {bez szyfrowania} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Język i czas',
  'settings.language': 'Język',
  'settings.language-hint': 'Na każdym urządzeniu, na którym się logujesz.',
  'settings.language-auto': 'Jak w przeglądarce',
  'settings.time': 'Godzina',
  'settings.time-hint': 'Jak zapisywać godzinę.',
  'settings.time.auto': 'Zgodnie z językiem',
  'settings.time.24-hour': '24 godziny: 14:02',
  'settings.time.12-hour': '12 godzin: 2:02 PM',
  'settings.date': 'Data',
  'settings.date-hint': 'Kolejność dnia, miesiąca i roku.',
  'settings.date.auto': 'Zgodnie z językiem',
  'settings.date.day-month': 'Dzień, miesiąc, rok',
  'settings.date.month-day': 'Miesiąc, dzień, rok',
  'settings.date.year-month-day': 'Rok, miesiąc, dzień',
  'settings.theme.system': 'Jak w systemie',
  'settings.theme.light': 'Jasny',
  'settings.theme.dark': 'Ciemny',
  'settings.appearance': 'Wygląd',
  'settings.theme': 'Motyw',
  'settings.on-all': 'Na każdym urządzeniu, na którym się logujesz.',
  'settings.font-size.small': 'Mały',
  'settings.font-size.normal': 'Zwykły',
  'settings.font-size.large': 'Duży',
  'settings.font-size.larger': 'Większy',
  'settings.density.comfortable': 'Luźna',
  'settings.density.cozy': 'Średnia',
  'settings.density.compact': 'Zwarta',
  'settings.split.right': 'Obok listy',
  'settings.split.below': 'Pod listą',
  'settings.split.none': 'Zamiast listy',
  'settings.font-size': 'Wielkość tekstu',
  'settings.font-size-hint': 'Wszędzie poza wiadomościami z formatowaniem.',
  'settings.density': 'Gęstość',
  'settings.density-hint': 'Ile miejsca zajmuje wiersz listy.',
  'settings.conversations-hint':
    'Wiadomości, które są odpowiedziami na siebie, stoją w jednym wierszu.',
  'settings.split': 'Otwieranie wiadomości',
  'settings.split-hint': 'Na telefonie zawsze zamiast listy.',
  'settings.hours':
    '{count, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}}',
  'settings.minutes':
    '{count, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}',
  'settings.seconds':
    '{count, plural, one {# sekunda} few {# sekundy} many {# sekund} other {# sekundy}}',
  'settings.every-hours':
    '{count, plural, =1 {Co godzinę} one {Co # godzinę} few {Co # godziny} many {Co # godzin} other {Co # godziny}}',
  'settings.every-minutes':
    '{count, plural, =1 {Co minutę} one {Co # minutę} few {Co # minuty} many {Co # minut} other {Co # minuty}}',
  'settings.undo-usual': '{time} (domyślnie)',
  'settings.undo-as-deletion': '{time} (jak przy usuwaniu)',
  'settings.mail': 'Poczta',
  'settings.after-delete': 'Po usunięciu otwartej wiadomości',
  'settings.after-delete-hint': 'Następna to ta, która jest niżej na liście.',
  'settings.after-delete.next': 'Otwórz następną wiadomość',
  'settings.undo': 'Czas na cofnięcie usunięcia',
  'settings.undo-hint': 'Dopiero potem wiadomość znika z serwera poczty, na dobre.',
  'settings.undo-send': 'Czas na cofnięcie wysłania',
  'settings.undo-send-hint': 'Tak długo wiadomość czeka tutaj, zanim wyjdzie.',
  'settings.check': 'Sprawdzanie poczty',
  'settings.check-hint':
    'Gdy Poplar jest otwarty. Każde sprawdzenie otwiera skrzynkę od nowa, co niektóre serwery ograniczają.',
  'settings.undo-none': 'Brak',
  'settings.keyboard': 'Klawiatura',
  'settings.singles': 'Skróty jednoklawiszowe',
  'settings.singles-hint':
    'Litery, cyfry i znaki, takie jak J, X i #; ? pokazuje wszystkie. Strzałki, Delete i Ctrl+K działają zawsze.',
  'settings.notices': 'Nowa poczta',
  'settings.notices-words': 'Na tym urządzeniu.',
  'settings.desktop': 'Powiadomienia na pulpicie',
  'settings.sound': 'Dźwięk',
  'settings.sound-hint': 'Dwa ciche tony, gdy przychodzi nowa poczta.',
  'settings.desktop-hint': 'Gdy nikt nie patrzy na Poplar, i tylko dopóki jest otwarty.',
  'settings.desktop-refused':
    'Ta przeglądarka nie zezwala na powiadomienia tej strony. Zezwól na nie najpierw w jej ustawieniach.',
  'settings.desktop-impossible':
    'Ta przeglądarka pokazuje powiadomienia tylko ze stron otwartych przez https.',
  'settings.offline': 'Przechowywanie poczty do czytania offline',
  'settings.offline-hint':
    'Na tym urządzeniu: ostatnie listy wiadomości i otwarte wiadomości, zaszyfrowane, aż do wylogowania. Załączniki nigdy nie są przechowywane.',
  'settings.offline-passing':
    'Tylko tam, gdzie logowanie jest zapamiętane. Wybiera się to przy logowaniu, na własnym urządzeniu.',
  'settings.offline-impossible':
    'Ta przeglądarka niczego nie przechowuje dla stron, z którymi łączy się bez https.',
  'settings.pictures': 'Zdalne obrazy',
  'settings.pictures-words':
    'Pobranie obrazu zdradza nadawcy, że wiadomość została przeczytana, więc Poplar najpierw pyta. Od tych nadawców pokazuje obrazy od razu.',
  'settings.pictures-nobody': 'Na razie nikt. Wybierz „Zawsze od …” nad wiadomością z obrazami.',
  'settings.pictures-senders': 'Nadawcy, których obrazy są pokazywane od razu',
  'settings.pictures-remove': 'Usuń',
  'settings.pictures-remove-all': 'Usuń wszystkich',
  'settings.pictures-removed':
    '{count, plural, one {Usunięto <b>{sender}</b>.} few {Usunięto # nadawców.} many {Usunięto # nadawców.} other {Usunięto # nadawców.}}',
  'settings.show-all': 'Pokaż wszystkie: {count, number}',
  'settings.size': 'Wielkość skrzynki',
  'settings.size-words':
    'Serwer poczty nie podaje przez POP3, ile mieści. Wpisz to tutaj, a ostrzeżenie przyjdzie na czas.',
  'settings.quota': 'Może pomieścić',
  'settings.quota-hint': 'Puste pole: bez ostrzeżeń.',
  'settings.quota-unknown': 'Nieznane',
  'settings.unit': 'Jednostka',
  'settings.no-size': 'Wpisz liczbę, na przykład 2 lub 0,5.',
  'settings.holds': 'Zajęte',
  'settings.how-full': 'Zapełnienie skrzynki',
  'settings.show-largest': 'Pokaż największe',
  'settings.nearly-full':
    'Jest prawie pełna. Usuń to, co niepotrzebne, zaczynając od największych.',
  'settings.full':
    'Jest pełna: serwer może odrzucać nową pocztę. Usuń to, co niepotrzebne, zaczynając od największych.',
  'settings.skip': 'Przejdź do ustawień',
  'settings.back': 'Wróć do odebranych',
  'settings.title': 'Ustawienia',
  'settings.parts': 'Części ustawień',
  'settings.not-changed': 'Nie zmieniono. {reason}',
  'settings.devices': 'Urządzenia',
  'settings.log': 'Dziennik skrzynki',
  'settings.log-words': 'Co przyszło, co usunięto tutaj i co usunął inny program pocztowy.',
  'settings.log-nothing': 'Nic się jeszcze nie wydarzyło.',
  'settings.log-loading': 'Wczytywanie dziennika',
  'settings.data': 'Dane przechowywane tutaj',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Coś poszło nie tak na tej stronie. Wczytaj ją ponownie.',
  'problem.offline': 'Nie można połączyć się z Poplar. Sprawdź połączenie i spróbuj ponownie.',
  'problem.answer': 'Poplar nie rozumie odpowiedzi serwera. Spróbuj ponownie.',
  'problem.unreachable':
    'Nie można połączyć się z serwerem poczty. Sprawdź połączenie albo spróbuj za chwilę.',
  'problem.untrusted':
    'Połączenie z serwerem poczty nie jest prywatne, więc nic przez nie nie wysłano. Powiadom osobę, która prowadzi ten serwer.',
  'problem.timed-out': 'Serwer poczty zbyt długo nie odpowiadał. Spróbuj ponownie.',
  'problem.connection-lost': 'Połączenie z serwerem poczty zostało przerwane. Spróbuj ponownie.',
  'problem.misbehaved':
    'Odpowiedź serwera poczty jest niezrozumiała. Spróbuj ponownie; jeśli to się powtarza, powiadom osobę, która go prowadzi.',
  'problem.too-large': 'To za dużo naraz. Spróbuj z mniejszą ilością.',
  'problem.refused': 'Serwer poczty odmówił. Jego powód jest poniżej.',
  'problem.sign-in-refused':
    'Serwer poczty nie przyjął tego adresu i hasła. Sprawdź oba i spróbuj ponownie.',
  'problem.busy': 'Inny program pocztowy czyta tę skrzynkę. Wkrótce nastąpi kolejna próba.',
  'problem.busy-at-sign-in': 'Inny program pocztowy czyta tę skrzynkę. Spróbuj ponownie za chwilę.',
  'problem.too-soon': 'Serwer poczty wymaga przerwy między wizytami. Spróbuj za kilka minut.',
  'problem.crowded': 'Zbyt wiele skrzynek jest tu otwartych naraz. Spróbuj za minutę.',
  'problem.internal': 'Coś poszło tu nie tak i zostało zapisane. Spróbuj ponownie.',
  'problem.not-signed-in': 'Nastąpiło wylogowanie. Zaloguj się, aby kontynuować.',
  'problem.bad-request':
    'Serwer nie rozumie tego żądania. Wczytaj stronę ponownie i spróbuj jeszcze raz.',
  'problem.cross-origin': 'To żądanie przyszło z innej strony i nie zostało wykonane.',
  'problem.host-refused':
    'Ten serwer nie pozwala logować się do tamtego serwera poczty. Użyj tego, który podaje.',
  'problem.too-many-attempts': 'Zbyt wiele błędnych haseł. Poczekaj chwilę i spróbuj ponownie.',
  'problem.message-gone':
    'Tej wiadomości nie ma już w skrzynce. Mógł ją usunąć inny program pocztowy.',
  'problem.unreadable':
    'Poplar nie może odczytać tej części wiadomości. Pobierz wiadomość (.eml) i ją otwórz.',
  'problem.draft-changed':
    'Tę wersję roboczą zmieniono w innym oknie. Wybierz, którą z dwóch zachować; żadna nie przepadnie.',
  'problem.import-large':
    'Ten plik jest większy, niż można przyjąć naraz (512 MB, każda wiadomość do 100 MB). Podziel go.',
  'problem.import-none': 'W tym pliku nie ma wiadomości. Wybierz plik .eml lub .mbox.',
  'problem.kept-full':
    'Przechowywane tu wysłane i zaimportowane wiadomości osiągnęły granicę 2 GB. Usuń część z nich i spróbuj ponownie.',
  'problem.deleted-long-ago': 'To usunięto zbyt dawno, by mogło wrócić.',
  'problem.draft-gone': 'Tej wersji roboczej już nie ma. Wysłano ją lub odrzucono w innym oknie.',
  'problem.not-sendable': 'Tej wiadomości nie można tak wysłać. Poniżej widać, czego brakuje.',
  'problem.no-submission':
    'Nie skonfigurowano tu serwera poczty wychodzącej. Skopiuj tekst do innego programu pocztowego albo poproś osobę, która prowadzi ten serwer, o ustawienie SMTP_HOST.',
  'problem.too-late':
    'Na to już za późno. Wiadomość jest w drodze; zajrzyj za chwilę do wysłanych.',
  'problem.not-found': 'Tu nic nie ma. Wróć do odebranych.',
  'problem.picture': 'Nie udało się pobrać tego obrazu.',
  'problem.still-there':
    'Serwer poczty odpowiedział, że usunął tę wiadomość, ale ona nadal tam jest.',
  'problem.another':
    'Serwer poczty używa teraz nazwy tej wiadomości dla innej. Niczego nie usunięto.',
  'problem.never-done': 'Serwer poczty nie usunął tej wiadomości mimo wielu prób.',
  'problem.host-ports':
    'Z innymi serwerami poczty można łączyć się przez TLS na porcie 995 lub STARTTLS na porcie 110.',
  'problem.host-elsewhere':
    'Serwerem poczty {domain} wydaje się {host}. Jeśli wiesz, że to właściwy, wybierz „Inny serwer” i podaj jego nazwę.',
  'problem.host-not-found':
    'Nie znaleziono serwera poczty dla {domain}. Wybierz „Inny serwer” i podaj jego nazwę; zna ją osoba, która prowadzi skrzynkę.',
  'problem.host-unknown':
    'Nie wiadomo tu, do którego serwera poczty należy {where, select, named {{domain}} other {ten adres}}. Wybierz jeden z listy{others, select, allowed { lub „Inny serwer”} other {}}.',
  'problem.too-many-wrong':
    'Zbyt wiele błędnych haseł. Poczekaj {unit, select, seconds {{count, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}} other {{count, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}}} i spróbuj ponownie.',
  'problem.list-unreachable': 'Nie można połączyć się z serwerem listy. Spróbuj później.',
  'problem.list-refused': 'Lista tego nie przyjęła. Spróbuj odnośnika w samej wiadomości.',
  'problem.smtp-size':
    'Serwer poczty wychodzącej przyjmuje wiadomości do {megabytes, number} MB, łącznie z załącznikami. Wyślij naraz mniej.',
  'problem.smtp-letters':
    'Serwer poczty wychodzącej nie może wysyłać do {address} ani z tego adresu: przed @ zna tylko litery łacińskie.',
  'problem.smtp-old':
    'Serwer poczty wychodzącej jest zbyt stary na dołączoną wiadomość. Przekaż ją jako tekst.',
  'problem.outbox-full':
    'Zbyt wiele wiadomości jest w drodze. Poczekaj, aż część zostanie wysłana.',
  'problem.year-ahead': 'Tej wiadomości nie można tak wysłać. To ponad rok naprzód.',
  'problem.attachments-large':
    'Wszystkie załączniki wiadomości mogą mieć razem {megabytes, number} MB. Wyślij odnośnik albo kilka wiadomości.',
  'problem.attachments-many':
    'Wiadomość może mieć najwyżej {count, plural, one {# załącznik} few {# załączniki} many {# załączników} other {# załącznika}}. Spakuj je razem.',
  'problem.attachments-full':
    'W wersjach roboczych jest zbyt wiele plików. Najpierw wyślij lub odrzuć część z nich.',
  'problem.drafts-full': 'Jest zbyt wiele wersji roboczych. Odrzuć te, które są niepotrzebne.',
  'problem.waits-for-sign-in':
    'Zostanie wysłana po ponownym zalogowaniu: dopiero wtedy znane będzie tu hasło.',
  'problem.smtp-deferred-some':
    'Serwer chce, by dla części odbiorców spróbować później. Stanie się to samo.',
  'problem.identity-foreign': 'Serwer poczty wychodzącej przyjmuje tylko pocztę od {address}.',
  'problem.identity-wrong': 'Tej wiadomości nie można tak wysłać. {address} nie jest adresem.',
  'problem.smtp-unreachable':
    'Nie można połączyć się z serwerem poczty wychodzącej. Próba zostanie ponowiona.',
  'problem.smtp-untrusted':
    'Połączenie z serwerem poczty wychodzącej nie jest prywatne, więc nic przez nie nie wysłano. Powiadom osobę, która prowadzi ten serwer.',
  'problem.smtp-timed-out':
    'Serwer poczty wychodzącej zbyt długo nie odpowiadał. Próba zostanie ponowiona.',
  'problem.smtp-connection-lost':
    'Połączenie z serwerem poczty wychodzącej przerwano, zanim dostał wiadomość. Próba zostanie ponowiona.',
  'problem.smtp-misbehaved':
    'Odpowiedź serwera poczty wychodzącej jest niezrozumiała. Próba zostanie ponowiona.',
  'problem.smtp-internal':
    'Coś poszło tu nie tak przed wysłaniem wiadomości. Próba zostanie ponowiona.',
  'problem.smtp-unknown':
    'Połączenie przerwano w chwili przekazywania wiadomości. Serwer mógł ją dostać albo nie: przed ponownym wysłaniem poszukaj odpowiedzi lub kopii.',
  'problem.smtp-later':
    'Serwer poczty wychodzącej nie może jej teraz przyjąć. Próba zostanie ponowiona.',
  'problem.smtp-recipients':
    '{count, plural, one {Serwer poczty wychodzącej nie przyjmuje tego odbiorcy. Sprawdź adres.} few {Serwer poczty wychodzącej nie przyjmuje żadnego z tych odbiorców. Sprawdź adresy.} many {Serwer poczty wychodzącej nie przyjmuje żadnego z tych odbiorców. Sprawdź adresy.} other {Serwer poczty wychodzącej nie przyjmuje żadnego z tych odbiorców. Sprawdź adresy.}}',
  'problem.smtp-too-large': 'Dla serwera poczty wychodzącej ta wiadomość jest za duża.',
  'problem.smtp-refused':
    'Serwer poczty wychodzącej odrzucił tę wiadomość. Jego powód jest poniżej.',
  'problem.smtp-no-auth':
    'Serwer poczty wychodzącej nie oferuje logowania hasłem. Osoba, która prowadzi ten serwer, może ustawić SMTP_AUTH=none.',
  'problem.smtp-password':
    'Serwer poczty wychodzącej nie przyjął nazwy użytkownika i hasła. Zapytaj dostawcę poczty, czy do wysyłania potrzebne są inne.',
  'problem.no-way-yet':
    'Z tej skrzynki nie można jeszcze wysyłać. Podaj jej serwer poczty wychodzącej w ustawieniach, w części „Wysyłanie”, albo skopiuj tekst do innego programu pocztowego.',
  'problem.way-hosts':
    'Serwer poczty wychodzącej ma nazwę w internecie i działa przez TLS na porcie 465 albo przez STARTTLS na porcie 587.',
  'problem.way-unreachable':
    'Nie odpowiada tam żaden serwer poczty wychodzącej przez prywatne połączenie. Sprawdź nazwę; zna ją dostawca poczty.',
  'problem.way-refused': 'Ten serwer nie przyjął logowania. Sprawdź nazwę użytkownika i hasło.',
  'problem.way-password':
    'Hasło skrzynki zmieniło się od czasu zapisania hasła do wysyłania. Wpisz to drugie ponownie w ustawieniach, w części „Wysyłanie”.',
  'problem.no-recipient': 'Tej wiadomości nie można tak wysłać. Nie ma odbiorcy.',
  'problem.many-recipients':
    'Tej wiadomości nie można tak wysłać. Ma więcej niż {count, plural, one {# odbiorcę} few {# odbiorców} many {# odbiorców} other {# odbiorcy}}.',
  'problem.no-addresses': 'Tej wiadomości nie można tak wysłać. To nie są adresy: {addresses}',
  'problem.own-address':
    'Tej wiadomości nie można tak wysłać. {where, select, named {{address}} other {Twój własny adres}} nie jest pełnym adresem. Dodaj adres, z którego piszesz.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {Brak nowej poczty} one {# nowa wiadomość} few {# nowe wiadomości} many {# nowych wiadomości} other {# nowej wiadomości}}',
  'maildrop.not-signed-out': 'Nie wylogowano. {reason}',
  'maildrop.removes-read':
    'Ten serwer poczty usuwa wiadomość po przeczytaniu. Zapisz to, co potrzebne.',
  'maildrop.released-soon': 'Skrzynka zostanie zwolniona, gdy tylko skończy się to, co trwa.',
  'maildrop.said.let-go': 'Skrzynkę zwolniono. Mogą jej teraz używać inne programy pocztowe.',
  'maildrop.said.connect': 'Połączono ponownie',
  'maildrop.notice-more':
    '{sender} i {count, plural, one {jeszcze # wiadomość} few {jeszcze # wiadomości} many {jeszcze # wiadomości} other {jeszcze # wiadomości}}',

  /* The list of messages. */
  'list.not-deleted': 'Nie usunięto. {reason}',
  'list.not-undone': 'Nie cofnięto. {reason}',
  'list.not-selected': 'Nie zaznaczono. {reason}',
  'list.not-read': 'Nie oznaczono jako przeczytane. {reason}',
  'list.not-unread': 'Nie oznaczono jako nieprzeczytane. {reason}',
  'list.not-starred': 'Nie oznaczono gwiazdką. {reason}',
  'list.not-unstarred': 'Nie usunięto gwiazdki. {reason}',
  'list.refused': 'Serwer poczty odmówił.',
  'list.came-back':
    '{count, plural, =1 {Nie usunięto: „{subject}”. {reason}} one {Nie usunięto: # wiadomość. {reason}} few {Nie usunięto: # wiadomości. {reason}} many {Nie usunięto: # wiadomości. {reason}} other {Nie usunięto: # wiadomości. {reason}}}',
  'list.too-late':
    'Za późno, by cofnąć: {count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}}.',
  'list.undone':
    '{count, plural, =1 {Wiadomość wróciła} one {Wróciła # wiadomość} few {Wróciły # wiadomości} many {Wróciło # wiadomości} other {Wróciło # wiadomości}}',
  'list.now-read':
    '{count, plural, one {# wiadomość oznaczono jako przeczytaną} few {# wiadomości oznaczono jako przeczytane} many {# wiadomości oznaczono jako przeczytane} other {# wiadomości oznaczono jako przeczytane}}',
  'list.now-unread':
    '{count, plural, one {# wiadomość oznaczono jako nieprzeczytaną} few {# wiadomości oznaczono jako nieprzeczytane} many {# wiadomości oznaczono jako nieprzeczytane} other {# wiadomości oznaczono jako nieprzeczytane}}',
  'list.now-starred':
    '{count, plural, one {# wiadomość oznaczono gwiazdką} few {# wiadomości oznaczono gwiazdką} many {# wiadomości oznaczono gwiazdką} other {# wiadomości oznaczono gwiazdką}}',
  'list.now-unstarred':
    '{count, plural, one {Usunięto gwiazdkę z # wiadomości} few {Usunięto gwiazdkę z # wiadomości} many {Usunięto gwiazdkę z # wiadomości} other {Usunięto gwiazdkę z # wiadomości}}',
  'list.unknown-sender': 'Nieznany nadawca',
  'list.no-subject': '(Bez tematu)',
  'list.unread-aloud': 'nieprzeczytana',
  'list.starred-aloud': 'z gwiazdką',
  'list.attachment-aloud': 'załącznik',
  'list.messages-aloud':
    '{count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}}',
  'list.rows': 'Wiersze',
  'list.each-message': 'Każda wiadomość',
  'list.conversations': 'Wątki',

  /* A conversation in the reader. */
  'conversation.name': 'Wątek',
  'conversation.more':
    '{count, plural, one {Jeszcze # wiadomość} few {Jeszcze # wiadomości} many {Jeszcze # wiadomości} other {Jeszcze # wiadomości}}',
  'conversation.delete-one': 'Usuń tylko tę wiadomość',
  'list.between': ', ',
  'list.new-above':
    '{count, plural, one {# nowa wiadomość} few {# nowe wiadomości} many {# nowych wiadomości} other {# nowej wiadomości}}',
  'list.deleted':
    '{count, plural, =1 {Usunięto wiadomość} one {Usunięto # wiadomość} few {Usunięto # wiadomości} many {Usunięto # wiadomości} other {Usunięto # wiadomości}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Usunięto wiadomość. Naciśnij Z, aby cofnąć.} one {Usunięto # wiadomość. Naciśnij Z, aby cofnąć.} few {Usunięto # wiadomości. Naciśnij Z, aby cofnąć.} many {Usunięto # wiadomości. Naciśnij Z, aby cofnąć.} other {Usunięto # wiadomości. Naciśnij Z, aby cofnąć.}}',
  'list.select': 'Zaznacz',
  'list.being-removed': 'Trwa usuwanie',
  'list.next-gone':
    'Tutaj tylko do końca czasu na cofnięcie. Następna zniknie na dobre za {count, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'list.attachment': 'Załącznik',
  'list.undo': 'Cofnij',
  'list.unstar': 'Usuń gwiazdkę',
  'list.star': 'Oznacz gwiazdką',
  'list.mark-unread': 'Oznacz jako nieprzeczytane',
  'list.mark-read': 'Oznacz jako przeczytane',
  'list.delete': 'Usuń',
  'list.offline': 'Offline. Widać to, co było tutaj o {time}.',
  'list.offline-day': 'Offline. Widać to, co było tutaj {date}.',
  'list.slow': 'Wolne połączenie. Widać to, co było tutaj o {time}.',
  'list.slow-day': 'Wolne połączenie. Widać to, co było tutaj {date}.',
  'list.toasts': 'Komunikaty o tym, co się stało',
  'list.undo-all': 'Cofnij wszystko',
  'list.export-selected': 'Pobierz zaznaczone wiadomości jako .zip',
  'list.export-mbox': 'Eksportuj wszystko do jednego pliku .mbox',
  'list.export-eml': 'Eksportuj wszystko jako .zip plików .eml',
  'export.under-way': 'Wyeksportowano {done, number} z {all, number} wiadomości',
  'export.stop': 'Zatrzymaj',
  'export.done':
    '{count, plural, one {Wyeksportowano # wiadomość} few {Wyeksportowano # wiadomości} many {Wyeksportowano # wiadomości} other {Wyeksportowano # wiadomości}}',
  'export.stopped': 'Eksport zatrzymano; plik nie jest kompletny.',
  'export.failed': 'Eksport został przerwany; plik nie jest kompletny. Spróbuj ponownie.',
  'list.undo-last': 'Cofnij ostatnie',
  'list.skip': 'Przejdź do wiadomości',
  'list.not-come': 'Nie udało się pobrać listy',
  'list.nothing-found': 'Nic nie znaleziono',
  'list.nothing-has':
    'Żadna wiadomość nie zawiera „{query}” w nadawcach, odbiorcach, temacie ani w {extent, select, texts {przeczytanej części treści} other {pierwszych słowach}}.',
  'list.nothing-in-has':
    'W widoku „{view}” żadna wiadomość nie zawiera „{query}” w nadawcach, odbiorcach, temacie ani w {extent, select, texts {przeczytanej części treści} other {pierwszych słowach}}.',
  'list.messages': 'Wiadomości',
  'list.check': 'Sprawdź pocztę',
  'list.toolbar': 'Lista',
  'list.clear-selection': 'Wyczyść zaznaczenie',
  'list.star-or-unstar': 'Dodaj lub usuń gwiazdkę',
  'list.found-in': 'Znaleziono w widoku „{view}”',
  'list.selected':
    '{count, plural, one {Zaznaczono: #} few {Zaznaczono: #} many {Zaznaczono: #} other {Zaznaczono: #}}',
  'list.select-all': 'Zaznacz wszystkie: {count, number}',
  'list.width': 'Szerokość listy',
  'list.height': 'Wysokość listy',
  'list.larger': 'Powiększ listę',
  'list.smaller': 'Zmniejsz listę',
  'list.loading': 'Wczytywanie wiadomości',
  'list.select-every': 'Zaznacz wszystkie wiadomości',
  'list.found-aloud': 'znalezione',

  /* Writing. */
  'compose.not-discarded': 'Nie odrzucono. {reason}',
  'compose.starting.reply': 'Odpowiedź',
  'compose.starting.forward': 'Przekazanie',
  'compose.starting.again': 'Nowa wiadomość',
  'compose.starting.draft': 'Wersja robocza',
  'compose.saved-as-draft': 'Zapisano jako wersję roboczą',
  'compose.draft-discarded': 'Odrzucono wersję roboczą',
  'compose.not-saved-yet': 'Jeszcze nie zapisano. Spróbuj za chwilę.',
  'compose.look-again':
    'W międzyczasie coś się zmieniło; tu widać obecny stan. Sprawdź, a potem wyślij.',
  'compose.nobody': 'Dodaj kogoś, do kogo ma trafić.',
  'compose.no-address': '„{address}” nie jest adresem. Popraw go lub usuń.',
  'compose.files-coming': 'Pliki są jeszcze w drodze. Poczekaj, aż wszystkie dotrą.',
  'compose.file-failed': 'Pliku nie dołączono. Usuń go albo dołącz jeszcze raz.',
  'compose.no-attachment': 'Treść wspomina o załączniku, ale żadnego nie ma.',
  'compose.no-subject': 'Nie ma tematu.',
  'compose.still-attached': 'Plik jest nadal dołączony. {reason}',
  'compose.not-saved': 'Nie zapisano na serwerze. {reason}',
  'compose.not-sent': 'Nie wysłano. {reason}',
  'compose.too-much':
    'Razem pliki miałyby {size}; wiadomość może mieć {most}. Wyślij odnośnik albo kilka wiadomości.',
  'compose.not-attached':
    'Nie dołączono: {files}. Wszystkie pliki jednej wiadomości mogą mieć razem {most}.',
  'compose.kept-here-again': 'Zapisano w tej przeglądarce; zapis na serwerze zostanie ponowiony',
  'compose.kept-here': 'Zapisano w tej przeglądarce',
  'compose.saving': 'Zapisywanie…',
  'compose.saved-at': 'Zapisano: {time}',
  'compose.remove': 'Usuń {what}',
  'compose.do-not-attach': 'Nie dołączaj {filename}',
  'compose.attaching': 'Dołączanie {filename}',
  'compose.cc': 'DW',
  'compose.bcc': 'UDW',
  'compose.subject': 'Temat',
  'compose.send-anyway': 'Wyślij mimo to',
  'compose.send': 'Wyślij',
  'compose.discard': 'Odrzuć',
  'compose.files': 'Pliki do dołączenia',
  'compose.attach': 'Dołącz pliki, do {most}',
  'compose.drop': 'Upuść pliki, aby je dołączyć, do {most}',
  'compose.keep-this': 'Zachowaj tę',
  'compose.take-other': 'Weź drugą',
  'compose.hide-other': 'Ukryj drugą',
  'compose.look-at-other': 'Zobacz drugą',
  'compose.keep-as-new': 'Zachowaj jako nową wersję roboczą',
  'compose.copy-text': 'Kopiuj tekst',
  'compose.copied': 'Skopiowano',
  'compose.copy-by-hand': 'Zaznacz tekst i skopiuj go ręcznie',
  'compose.changed-elsewhere':
    'Tę wersję roboczą zmieniono w innym oknie ({time}). Obie są zachowane aż do wyboru.',
  'compose.gone': 'Tę wersję roboczą wysłano lub odrzucono w innym oknie.',
  'compose.minimise': 'Minimalizuj',
  'compose.smaller': 'Zmniejsz',
  'compose.larger': 'Powiększ',
  'compose.close': 'Zapisz i zamknij',
  'compose.chip-no-address': '„{address}” nie jest adresem',
  'compose.suggestions': 'Podpowiedzi',
  'compose.quoted': 'Cytowana wiadomość',
  'compose.hide-quoted': 'Ukryj cytowaną wiadomość',
  'compose.show-quoted': 'Pokaż cytowaną wiadomość',
  'compose.edit-quoted': 'Edytuj jako zwykły tekst',
  'compose.leave-quoted': 'Pomiń',
  'compose.answer': 'Odpowiedz',

  /* Letters on their way. */
  'sending.waiting': 'Jeszcze nie wysłano. {reason}',
  'sending.returned': 'Nie wysłano; to znów wersja robocza. {reason}',
  'sending.soon': 'Wiadomość zostanie zaraz wysłana; można to cofnąć.',
  'sending.sent': 'Wysłano wiadomość',
  'sending.open': 'Otwórz',
  'sending.in': 'Wysłanie za {count, number} s',
  'sending.not-to': 'Wysłano, ale nie do: {others}',
  'sending.unknown':
    'Połączenie przerwano po przekazaniu „{subject}”: serwer mógł ją dostać albo nie.',

  /* Answering in rarer ways. */
  'answer.to-list': 'Odpowiedz na {list}',
  'answer.forward-whole': 'Przekaż jako załącznik',

  /* Whom one writes as. */
  'identity.title': 'Nazwy i podpisy',
  'identity.words':
    'Jako kto piszesz. Odpowiedź wychodzi z adresu, na który przyszła wiadomość, jeśli jest wśród tych.',
  'identity.default': 'Domyślna',
  'identity.no-signature': 'Bez podpisu',
  'identity.add': 'Dodaj nazwę lub adres',
  'identity.edit': 'Edytuj',
  'identity.edit-named': 'Edytuj {name}',
  'identity.first': 'Ustaw jako domyślną',
  'identity.remove': 'Usuń',
  'identity.remove-named': 'Usuń {name}',
  'identity.removed': 'Usunięto <b>{name}</b>.',
  'identity.form': 'Nazwa i podpis',
  'identity.name': 'Nazwa',
  'identity.address': 'Adres',
  'identity.reply-to': 'Adres odpowiedzi, jeśli inny',
  'identity.format': 'Zaczynaj nowe wiadomości jako',
  'identity.format-plain': 'Zwykły tekst',
  'identity.format-rich': 'Tekst z formatowaniem',
  'identity.signature': 'Podpis',
  'identity.words-only': 'Podpis zawiera słowa i odnośniki, bez plików.',
  'identity.wrong': 'Wpisz pełny adres, na przykład ty@example.net.',
  'identity.cancel': 'Anuluj',
  'identity.save': 'Zapisz',

  /* Where mail is handed in. */
  'way.title': 'Wysyłanie',
  'way.words': 'Serwer, który przyjmuje pocztę wychodzącą.',
  'way.fixed': 'Ustalony przez osobę, która prowadzi ten serwer.',
  'way.own': 'Podany samodzielnie, z nazwą użytkownika {username}.',
  'way.none': 'Jeszcze bez serwera',
  'way.none-hint': 'Dopóki go nie ma, można pisać i kopiować, ale nie wysyłać.',
  'way.set-up': 'Skonfiguruj',
  'way.change': 'Zmień',
  'way.remove': 'Usuń',
  'way.form': 'Serwer poczty wychodzącej',
  'way.looking': 'Szukanie serwera dostawcy…',
  'way.found':
    'Znaleziony na podstawie adresu; nic do niego nie wysłano. Sprawdź, czy należy do dostawcy poczty.',
  'way.not-found': 'Nie znaleziono serwera na podstawie adresu. Jego nazwę zna dostawca poczty.',
  'way.host': 'Nazwa',
  'way.security': 'Połączenie',
  'way.tls': 'TLS, port 465',
  'way.starttls': 'STARTTLS, port 587',
  'way.username': 'Nazwa użytkownika',
  'way.kind': 'Logowanie za pomocą',
  'way.password': 'Hasło',
  'way.token': 'Token dostępu',
  'way.password-hint':
    'Zwykle to samo co do skrzynki. Otrzyma je tylko ten serwer: teraz, na próbę, i przy wysyłaniu.',
  'way.token-hint':
    'Od dostawcy poczty, dla OAuth 2.0. Wiele traci ważność po godzinie; wtedy wpisz tu nowy.',
  'way.save': 'Wypróbuj i zapisz',
  'way.copy': 'Kopia do siebie',
  'way.copy-hint':
    'To, co wysyłasz, trafia też do tej skrzynki, gdzie znajdą to inne programy pocztowe.',

  /* Sending later. */
  'compose.elsewhere': 'Otwórz w innym programie pocztowym',
  'later.title': 'Wyślij później',
  'later.hour': 'Za godzinę',
  'later.evening': 'Dziś wieczorem',
  'later.morning': 'Jutro rano',
  'later.monday': 'W poniedziałek rano',
  'later.pick': 'Wybierz datę i godzinę',
  'later.when': 'Data i godzina czasu lokalnego',
  'later.hint':
    'Wyjdzie wtedy, jeśli gdzieś będzie trwało zalogowanie; w przeciwnym razie zaraz po zalogowaniu. Do tego czasu można ją wycofać.',
  'later.wrong': 'Wybierz czas w przyszłości, w ciągu roku.',
  'later.cancel': 'Anuluj',
  'sending.scheduled': 'Zostanie wysłana: {time}',

  /* Formatted words. */
  'editor.text': 'Treść wiadomości',
  'editor.toolbar': 'Formatowanie',
  'editor.strong': 'Pogrubienie',
  'editor.em': 'Kursywa',
  'editor.underline': 'Podkreślenie',
  'editor.strike': 'Przekreślenie',
  'editor.heading': 'Nagłówek',
  'editor.bullet_list': 'Lista',
  'editor.ordered_list': 'Lista numerowana',
  'editor.blockquote': 'Cytat',
  'editor.link': 'Odnośnik',
  'editor.clear': 'Wyczyść formatowanie',
  'editor.link-target': 'Dokąd prowadzi odnośnik',
  'editor.set-link': 'Wstaw odnośnik',
  'editor.remove-link': 'Usuń',
  'editor.write-plain': 'Pisz zwykłym tekstem',
  'editor.write-rich': 'Pisz z formatowaniem',
  'editor.loss': 'Słowa zostaną; pogrubienia, wielkości i podobne przepadną.',
  'editor.loss-files':
    'Słowa zostaną; pogrubienia, wielkości i podobne przepadną, a obrazy staną się załącznikami.',
  'editor.loss-pictures':
    'Słowa zostaną; pogrubienia, wielkości i podobne przepadną, a z nimi obrazy.',
  'editor.make-plain': 'Zmień na zwykły tekst',
  'editor.keep-rich': 'Zachowaj formatowanie',

  /* Times. */
  'time.no-date': 'Bez daty',
  'time.just-now': 'przed chwilą',
  'time.seconds-ago': '{count, number} s temu',
  'time.minutes-ago': '{count, number} min temu',
  'time.hours-ago': '{count, number} godz. temu',
  'time.today': 'Dzisiaj',
  'time.yesterday': 'Wczoraj',
  'time.this-week': 'W tym tygodniu',
  'time.last-week': 'W zeszłym tygodniu',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {Nie udało się pobrać # obrazu tej wiadomości. Otwórz ją ponownie, aby spróbować jeszcze raz.} few {Nie udało się pobrać # obrazów tej wiadomości. Otwórz ją ponownie, aby spróbować jeszcze raz.} many {Nie udało się pobrać # obrazów tej wiadomości. Otwórz ją ponownie, aby spróbować jeszcze raz.} other {Nie udało się pobrać # obrazu tej wiadomości. Otwórz ją ponownie, aby spróbować jeszcze raz.}}',
  'reader.unread':
    '{count, plural, =0 {Wszystko przeczytane} one {# nieprzeczytana wiadomość} few {# nieprzeczytane wiadomości} many {# nieprzeczytanych wiadomości} other {# nieprzeczytanej wiadomości}}',
  'reader.selected':
    '{count, plural, one {Zaznaczono # wiadomość} few {Zaznaczono # wiadomości} many {Zaznaczono # wiadomości} other {Zaznaczono # wiadomości}}',
  'reader.attachments-offline': 'Załączniki wymagają połączenia z Poplar.',
  'reader.attachments':
    '{count, plural, one {# załącznik} few {# załączniki} many {# załączników} other {# załącznika}} · {size}',
  'reader.pictures-doubted':
    'Ufasz temu nadawcy, ale nic nie potwierdza, że ta wiadomość jest od niego.',
  'reader.pictures-why': 'Dzięki temu nadawca nie widzi, że to czytasz.',
  'reader.pictures-once': 'Pokaż raz',
  'reader.pictures-stop': 'Przestań',
  'reader.pictures-blocked':
    '{count, plural, one {Nie wczytano # obrazu z {hosts}.} few {Nie wczytano # obrazów z {hosts}.} many {Nie wczytano # obrazów z {hosts}.} other {Nie wczytano # obrazu z {hosts}.}}',
  'reader.trackers':
    '{count, plural, one {# niewidoczny obraz, który doniósłby o czytaniu, nigdy nie jest wczytywany.} few {# niewidoczne obrazy, które doniosłyby o czytaniu, nigdy nie są wczytywane.} many {# niewidocznych obrazów, które doniosłyby o czytaniu, nigdy nie jest wczytywanych.} other {# niewidocznego obrazu, który doniósłby o czytaniu, nigdy nie jest wczytywane.}}',
  'reader.pictures-always': 'Zawsze od <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {Nie udało się pobrać # obrazu.} few {Nie udało się pobrać # obrazów.} many {Nie udało się pobrać # obrazów.} other {Nie udało się pobrać # obrazu.}}',
  'reader.pictures-shown': 'Obrazy od <b>{sender}</b> są zawsze pokazywane.',
  'reader.elsewhere': 'innego miejsca',
  'reader.other-hosts':
    '{count, plural, one {# innego serwera} few {# innych serwerów} many {# innych serwerów} other {# innego serwera}}',
  'reader.contact': 'Kontakt',
  'reader.download-vcf': 'Pobierz .vcf',
  'reader.headers': 'Wszystkie nagłówki',
  'reader.header-fields': 'Pola nagłówka',
  'reader.no-headers': 'Wiadomości jeszcze tu nie ma.',
  'reader.to-nobody': 'Bez podanego odbiorcy',
  'reader.to': 'Do',
  'reader.and-more':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'reader.toolbar': 'Działania na wiadomości',
  'reader.back': 'Wróć do listy',
  'reader.newer': 'Nowsza',
  'reader.older': 'Starsza',
  'reader.more': 'Więcej działań',
  'reader.as-text': 'Pokaż jako zwykły tekst',
  'reader.as-html': 'Pokaż jako HTML',
  'reader.proportional': 'Tekst czcionką proporcjonalną',
  'reader.fixed': 'Tekst czcionką o stałej szerokości',
  'reader.print': 'Drukuj',
  'reader.source': 'Źródło',
  'reader.download': 'Pobierz (.eml)',
  'reader.date': 'Data',
  'reader.within': 'Wiadomość w środku: {subject}',
  'reader.download-file': 'Pobierz {filename}',
  'reader.from': 'Od',
  'reader.copies': 'Do wiadomości',
  'reader.blind-copies': 'Ukryta kopia',
  'reader.replies-to': 'Odpowiedzi do',
  'reader.sent-by': 'Wysłane przez',
  'reader.as-sent': 'Pokaż tak, jak wysłano',
  'reader.darken': 'Przyciemniaj wiadomości',
  'reader.frame': 'Wiadomość: {subject}',
  'reader.download-all-of-it': 'Pobierz całość',
  'reader.first-octets': 'Pierwsze {first}.',
  'reader.first-octets-of': 'Pierwsze {first} z {all}.',
  'reader.attachments-label': 'Załączniki',
  'reader.download-zip': 'Pobierz wszystkie (.zip)',
  'reader.look': 'Zobacz {filename}',
  'reader.look-new-tab': 'Zobacz {filename} (nowa karta)',
  'reader.not-safe': 'HTML nie dało się bezpiecznie pokazać, więc to jest zwykły tekst wiadomości.',
  'reader.deleted':
    'Usunięto. Zniknie na dobre za {count, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'reader.being-removed': 'Usunięto. Trwa usuwanie z serwera poczty.',
  'reader.no-text': 'Ta wiadomość nie ma treści.',
  'reader.on-paper':
    'Tu wydrukowano tylko słowa wiadomości. „Drukuj” w menu Poplar zachowuje jej układ i obrazy.',
  'reader.hide-quoted': 'Ukryj cytowany tekst',
  'reader.show-quoted': 'Pokaż cytowany tekst',
  'reader.show-more': 'Pokaż więcej tekstu',
  'reader.goes-on': 'Tekst ma dalszy ciąg; to jego początek.',
  'reader.label': 'Wiadomość',
  'reader.loading': 'Wczytywanie wiadomości',
  'reader.fetching': 'Pobieranie wiadomości',
  'reader.gone': 'Tej wiadomości już nie ma',
  'reader.not-come': 'Nie udało się pobrać wiadomości',
  'reader.copy-address': 'Kopiuj adres',
  'reader.copied': 'Skopiowano {address}.',
  'reader.address-is': 'Adres to {address}.',
  'reader.mail-from': 'Poczta z tego adresu',
  'reader.mail-to': 'Napisz na ten adres',

  /* Where one is signed in. */
  'devices.on': '{browser}, {system}',
  'devices.unknown': 'Nieznane urządzenie',
  'devices.same-computer': 'na komputerze, na którym działa Poplar',
  'devices.unknown-place': 'z nieznanego miejsca',
  'devices.local': 'w sieci lokalnej, {address}',
  'devices.from': 'z {address}',
  'devices.in-use': 'Teraz w użyciu',
  'devices.last-used': 'Ostatnio w użyciu: {when}',
  'devices.words':
    'Gdzie to konto jest zalogowane. Jeśli któreś urządzenie jest obce, wyloguj je i zmień hasło u dostawcy poczty.',
  'devices.list': 'Zalogowane urządzenia',
  'devices.end-others': 'Wyloguj wszędzie indziej',
  'devices.end-all': 'Wyloguj wszędzie',
  'devices.this': 'Ta przeglądarka',
  'devices.end': 'Wyloguj',
  'devices.end-this': 'Wyloguj tę przeglądarkę',
  'devices.loading': 'Wczytywanie urządzeń',
  'devices.since': 'Zalogowano: {since}',
  'devices.end-one': 'Wyloguj: {name}',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Inny program pocztowy czyta tę skrzynkę.',
  'status.reason.too-soon': 'Serwer poczty wymaga przerwy między wizytami.',
  'status.reason.unreachable': 'Nie można połączyć się z serwerem poczty.',
  'status.reason.timed-out': 'Serwer poczty nie odpowiada.',
  'status.reason.connection-lost': 'Połączenie z serwerem poczty zostało przerwane.',
  'status.reason.crowded': 'Zbyt wiele skrzynek jest tu otwartych naraz.',
  'status.reason.refused': 'Serwer poczty na razie odmawia.',
  'status.reason.sign-in-refused':
    'Serwer poczty nie przyjmuje już hasła. Wyloguj się, a potem zaloguj nowym.',
  'status.connecting': 'Ponowne łączenie z Poplar…',
  'status.opening': 'Otwieranie skrzynki…',
  'status.reconnecting': 'Ponowne łączenie…',
  'status.connected': 'Połączono',
  'status.let-go': 'Zwolniona dla innych programów',
  'status.released': 'Skrzynka zwolniona',
  'status.released-ago': 'Skrzynka zwolniona {when}',
  'status.waiting': 'Oczekiwanie.',
  'status.again-now': '{reason} Trwa ponowna próba.',
  'status.again-in-seconds': '{reason} Ponowna próba za {count, number} s.',
  'status.again-in-minutes': '{reason} Ponowna próba za {count, number} min.',
  'status.fill': '{much} z {most}',
  'status.checked': 'Sprawdzono {when}',
  'status.holds':
    '{count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}}',
  'status.removes-read': 'Ten serwer usuwa to, co przeczytane',
  'status.kept':
    'Przeczytana poczta jest przechowywana {count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  'status.headers': 'Odczyt nagłówków',
  'status.try-now': 'Spróbuj teraz',
  'status.nearly-full': 'Skrzynka jest prawie pełna',
  'status.full': 'Skrzynka jest pełna',
  'status.headers-read': 'Odczyt nagłówków: {done, number} z {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Jeszcze bez odbiorcy',
  'letters.to': 'Do: {names}',
  'letters.standing': 'Co się z nią dzieje',
  'letters.held': 'Zaraz zostanie wysłana',
  'letters.held-words': 'Zostanie wysłana za chwilę. Do tego czasu można ją wycofać.',
  'letters.scheduled': 'Wyjdzie {date}',
  'letters.scheduled-words': 'Wyjdzie {date}. Do tego czasu można ją wycofać.',
  'letters.sending': 'Wysyłanie…',
  'letters.sending-words': 'Trwa przekazywanie jej do serwera poczty wychodzącej.',
  'letters.due-words': 'Wyjdzie, gdy tylko zwolni się połączenie.',
  'letters.waits': 'Jeszcze niewysłana',
  'letters.waits-words': '{reason} Następna próba: {date}.',
  'letters.unknown': 'Wysłana czy nie?',
  'letters.unknown-words':
    'Połączenie przerwano w chwili przekazywania: serwer mógł ją dostać albo nie. Poszukaj odpowiedzi lub kopii, potem zdecyduj.',
  'letters.returned': 'Niewysłana',
  'letters.wrote': '{who} napisał(a):',
  'letters.wrote-on': 'Dnia {date} {who} napisał(a):',
  'letters.forwarded': 'Przekazana wiadomość',
  'letters.forwarded-field': '{name}: {value}',
  'letters.draft': 'To wersja robocza.',
  'letters.sent-words': 'Serwer poczty wychodzącej przyjął ją dla wszystkich odbiorców.',
  'letters.undelivered': 'Nie dostarczono',
  'letters.undelivered-some': 'Nie dostarczono wszystkim',
  'letters.undelivered-words': 'Nie udało się dostarczyć do: {names}.',
  'letters.accepted-for':
    'Przyjęto dla {count, plural, one {# odbiorcy} few {# odbiorców} many {# odbiorców} other {# odbiorcy}}',
  'letters.is-waiting': '<address></address>: czeka',
  'letters.is-accepted': '<address></address>: przyjęta przez serwer',
  'letters.is-refused': '<address></address>: odrzucona',
  'letters.is-unknown': '<address></address>: nie wiadomo',
  'letters.is-undelivered': '<address></address>: nie udało się dostarczyć',
  'letters.take-back': 'Wycofaj',
  'letters.send-now': 'Wyślij teraz',
  'letters.try-now': 'Spróbuj teraz',
  'letters.send-again': 'Wyślij ponownie',
  'letters.count-as-sent': 'Dotarła',
  'letters.to-drafts': 'Do wersji roboczych',
  'letters.open-draft': 'Otwórz wersję roboczą',
  'letters.import': 'Importuj…',
  'letters.import-files': 'Pliki wiadomości (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {Zaimportowano # wiadomość} few {Zaimportowano # wiadomości} many {Zaimportowano # wiadomości} other {Zaimportowano # wiadomości}}{unreadable, plural, =0 {} one {; nie dało się odczytać: #} few {; nie dało się odczytać: #} many {; nie dało się odczytać: #} other {; nie dało się odczytać: #}}',
  'letters.write-again': 'Napisz od nowa',

  /* The account’s menu. */
  'menu.appearance': 'Wygląd',
  'menu.settings': 'Ustawienia',
  'menu.shortcuts': 'Skróty klawiszowe',
  'menu.sign-out': 'Wyloguj się',
  'menu.connect': 'Połącz ponownie',
  'menu.let-go': 'Zwolnij skrzynkę teraz',
  'menu.account': 'Konto {address}',
  'menu.layout': 'Układ',
  'menu.split.right': 'Wiadomość obok listy',
  'menu.split.below': 'Wiadomość pod listą',
  'menu.split.none': 'Po jednym naraz',

  /* What happened to the mailbox. */
  'log.new':
    '{count, plural, one {# nowa wiadomość} few {# nowe wiadomości} many {# nowych wiadomości} other {# nowej wiadomości}}',
  'log.deleted':
    '{count, plural, one {Usunięto tutaj # wiadomość} few {Usunięto tutaj # wiadomości} many {Usunięto tutaj # wiadomości} other {Usunięto tutaj # wiadomości}}',
  'log.removed-elsewhere':
    '{count, plural, one {Inny program usunął # wiadomość} few {Inny program usunął # wiadomości} many {Inny program usunął # wiadomości} other {Inny program usunął # wiadomości}}',
  'log.not-deleted':
    'Serwer poczty nie usunął {count, plural, one {# wiadomości} few {# wiadomości} many {# wiadomości} other {# wiadomości}}',
  'log.renamed':
    '{count, plural, one {Serwer poczty nadał # wiadomości nową nazwę; stan przeczytania i gwiazdka przeszły na nią} few {Serwer poczty nadał # wiadomościom nowe nazwy; stan przeczytania i gwiazdki przeszły na nie} many {Serwer poczty nadał # wiadomościom nowe nazwy; stan przeczytania i gwiazdki przeszły na nie} other {Serwer poczty nadał # wiadomości nowe nazwy; stan przeczytania i gwiazdki przeszły na nie}}',
  'log.let-go': 'Zwolniono skrzynkę',
  'log.connected': 'Połączono ponownie',
  'log.reconnected': 'Połączenie przerwano i nawiązano na nowo',
  'log.busy': 'Inny program pocztowy czytał skrzynkę',
  'log.password-refused': 'Serwer poczty nie przyjął już hasła',
  'log.sending-changed': 'Zmieniono serwer poczty wychodzącej',

  /* What is kept here. */
  'data.words': 'Zaszyfrowane na dysku serwera. Sama poczta pozostaje na serwerze poczty.',
  'data.messages': 'Otwarte wiadomości',
  'data.messages-hint':
    'Przechowywane przez jakiś czas, by przy ponownym otwarciu niczego nie pobierać.',
  'data.rest': 'Wszystko inne',
  'data.rest-hint':
    'Lista z podglądami, przeczytane i gwiazdki, ustawienia oraz to, co niedawno usunięto.',
  'data.forget': 'Zapomnij to konto tutaj',
  'data.forget-words':
    'Usuwa wszystko powyżej, także wersje robocze i wysłane wiadomości, i wylogowuje każde urządzenie. Poczta na serwerze poczty pozostaje.',
  'data.forget-go': 'Zapomnij to konto',
  'data.forget-title': 'Zapomnieć to konto tutaj?',
  'data.gone-letters':
    'Znikną: wersje robocze, wiadomości wysłane stąd i to, co jeszcze czeka na wysłanie.',
  'data.gone-flags':
    'Znikną: informacje, co przeczytano lub oznaczono gwiazdką, ustawienia, podglądy i kopie.',
  'data.gone-deletions': 'Usunięcia, które można jeszcze cofnąć, nie zostaną wykonane.',
  'data.gone-devices': 'Każde urządzenie zostanie wylogowane, to także.',
  'data.stays':
    'Poczta pozostaje na serwerze poczty. Po zalogowaniu znów tu będzie, nieprzeczytana.',
  'data.keep': 'Zachowaj',
  'data.forget-sure': 'Zapomnij na dobre',
  'data.forget-account':
    'Poplar zapomni wszystko, co przechowuje o <b>{address}</b>. Tego nie można cofnąć.',

  /* The views of a mailbox. */
  'view.nav': 'Widoki',
  'view.unread-aloud': 'nieprzeczytane',
  'view.waiting-aloud': 'czekają',
  'view.rail-slim': 'Zwiń pasek boczny',
  'view.rail-full': 'Rozwiń pasek boczny',
  'view.mailbox': 'Skrzynka',
  'view.inbox': 'Odebrane',
  'view.inbox.empty': 'Nic tu nie ma',
  'view.inbox.empty-words': 'Skrzynka na serwerze jest pusta. Nowa poczta pojawi się sama.',
  'view.inbox.all-deleted': 'Wszystko usunięte',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# wiadomość jest jeszcze na serwerze poczty i wkrótce z niego zniknie.} few {# wiadomości są jeszcze na serwerze poczty i wkrótce z niego znikną.} many {# wiadomości jest jeszcze na serwerze poczty i wkrótce z niego zniknie.} other {# wiadomości jest jeszcze na serwerze poczty i wkrótce z niego zniknie.}} Nowa poczta pojawi się sama.',
  'view.unread': 'Nieprzeczytane',
  'view.unread.empty': 'Wszystko przeczytane',
  'view.unread.empty-words': 'Nie ma wiadomości, której nie otwarto.',
  'view.starred': 'Z gwiazdką',
  'view.starred.empty': 'Jeszcze bez gwiazdek',
  'view.starred.empty-words': 'Oznacz wiadomość gwiazdką, aby znaleźć ją tutaj.',
  'view.attachments': 'Z załącznikami',
  'view.attachments.empty': 'Brak załączników',
  'view.attachments.empty-words': 'Tu są wiadomości, które zawierają pliki.',
  'view.deleted': 'Usunięte',
  'view.deleted.empty': 'Nic nie czeka',
  'view.deleted.empty-words':
    'To, co usuwasz, czeka tu na usunięcie z serwera poczty. Potem znika na dobre.',

  /* How a list stands. */
  'view.drafts': 'Wersje robocze',
  'view.drafts.empty': 'Brak wersji roboczych',
  'view.drafts.empty-words':
    'To, co zaczynasz pisać, jest tu przechowywane aż do wysłania lub odrzucenia.',
  'view.outbox': 'Do wysłania',
  'view.outbox.empty': 'Nic nie jest w drodze',
  'view.outbox.empty-words': 'Wiadomości czekają tu, aż przyjmie je serwer poczty wychodzącej.',
  'view.sent': 'Wysłane',
  'view.sent.empty': 'Nic jeszcze nie wysłano',
  'view.sent.empty-words': 'Tu są kopie tego, co wysyłasz, i los wiadomości u każdego odbiorcy.',
  'view.imported': 'Zaimportowane',
  'view.imported.empty': 'Nic nie zaimportowano',
  'view.imported.empty-words':
    'Wiadomości z plików (.eml, .mbox) przechowuje tu Poplar: serwer POP3 ich nie przyjmuje.',
  'sort.newest': 'Od najnowszych',
  'sort.oldest': 'Od najstarszych',
  'sort.sender': 'Nadawca',
  'sort.subject': 'Temat',
  'sort.largest': 'Od największych',
  'sort.smallest': 'Od najmniejszych',
  'sort.order': 'Kolejność',
  'sort.view': 'Widok, kolejność: {order}',

  'search.leave': 'Zakończ wyszukiwanie',
  'search.failed': 'Nie udało się wyszukać',
  'search.offline':
    'Wyszukiwanie wymaga połączenia z Poplar. Bez wyszukiwania widać to, co jest na tym urządzeniu.',
  'search.still-read':
    '{count, plural, one {Odczyt # wiadomości jeszcze trwa; potem może się znaleźć.} few {Odczyt # wiadomości jeszcze trwa; potem mogą się znaleźć.} many {Odczyt # wiadomości jeszcze trwa; potem mogą się znaleźć.} other {Odczyt # wiadomości jeszcze trwa; potem mogą się znaleźć.}}',
  'search.odd.unknown': '„{words}:” nie jest tu znane, więc szukano tego jako tekstu.',
  'search.odd.has': '„{words}”: po has: może stać attachment, więc szukano tego jako tekstu.',
  'search.odd.is':
    '„{words}”: po is: może stać unread, read, starred lub unstarred, więc szukano tego jako tekstu.',
  'search.odd.date':
    '„{words}”: data wygląda jak {example}, 2026-01-31, 2026-01 lub 2026, więc szukano tego jako tekstu.',
  'search.odd.size': '„{words}”: rozmiar wygląda jak 500k lub 10M, więc szukano tego jako tekstu.',
  'search.in.inbox': 'Szukaj w poczcie',
  'search.in.unread': 'Szukaj w nieprzeczytanych',
  'search.in.starred': 'Szukaj wśród oznaczonych gwiazdką',
  'search.in.attachments': 'Szukaj wśród tych z załącznikami',
  'search.in.deleted': 'Szukaj w poczcie',
  'search.in.drafts': 'Szukaj w wersjach roboczych',
  'search.in.outbox': 'Szukaj w wiadomościach do wysłania',
  'search.in.sent': 'Szukaj w wysłanych',
  'search.in.imported': 'Szukaj w zaimportowanych',
  'search.help.from': 'kto napisał',
  'search.help.to': 'do kogo wysłano, także jako kopię',
  'search.help.subject': 'czego dotyczy',
  'search.help.has': 'z plikami',
  'search.help.is': 'albo read, starred, unstarred',
  'search.help.after': 'albo before: rok, miesiąc lub dzień',
  'search.help.larger': 'albo smaller:',
  'search.help.phrase': 'dokładnie te słowa',
  'search.help.not': 'bez tego',
  'search.example.from': 'from:anna',
  'search.example.to': 'to:anna',
  'search.example.subject': 'subject:faktura',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"dwa słowa"',
  'search.example.not': '-biuletyn',
  'search.whole-text': 'Szukaj w całej treści',

  /* What keys do. */
  'keys.older-message': 'Starsza wiadomość',
  'keys.newer-message': 'Nowsza wiadomość',
  'keys.next-row': 'Następny wiersz',
  'keys.previous-row': 'Poprzedni wiersz',
  'keys.first-message': 'Pierwsza wiadomość',
  'keys.last-message': 'Ostatnia wiadomość',
  'keys.one-screen-down': 'Ekran w dół',
  'keys.one-screen-up': 'Ekran w górę',
  'keys.open': 'Otwórz',
  'keys.next-in-conversation': 'Następna w wątku',
  'keys.previous-in-conversation': 'Poprzednia w wątku',
  'keys.back-to-the-list': 'Wróć do listy',
  'keys.new-message': 'Nowa wiadomość',
  'keys.reply': 'Odpowiedz',
  'keys.reply-to-all': 'Odpowiedz wszystkim',
  'keys.reply-to-list': 'Odpowiedz na listę',
  'keys.forward': 'Przekaż dalej',
  'keys.forward-as-attachment': 'Przekaż jako załącznik',
  'keys.delete': 'Usuń',
  'keys.undo': 'Cofnij',
  'keys.star-or-unstar': 'Dodaj lub usuń gwiazdkę',
  'keys.mark-as-read': 'Oznacz jako przeczytane',
  'keys.mark-as-unread': 'Oznacz jako nieprzeczytane',
  'keys.check-for-new-mail': 'Sprawdź pocztę',
  'keys.more-actions': 'Więcej działań',
  'keys.as-text': 'Jako zwykły tekst lub HTML',
  'keys.pictures': 'Pokaż raz zdalne obrazy',
  'keys.select-or-unselect': 'Zaznacz lub odznacz',
  'keys.select-all': 'Zaznacz wszystkie',
  'keys.select-none': 'Odznacz wszystkie',
  'keys.select-read': 'Zaznacz przeczytane',
  'keys.select-unread': 'Zaznacz nieprzeczytane',
  'keys.select-starred': 'Zaznacz oznaczone gwiazdką',
  'keys.inbox': 'Odebrane',
  'keys.unread': 'Nieprzeczytane',
  'keys.starred': 'Z gwiazdką',
  'keys.with-attachments': 'Z załącznikami',
  'keys.deleted': 'Usunięte',
  'keys.drafts': 'Wersje robocze',
  'keys.outbox': 'Do wysłania',
  'keys.sent': 'Wysłane',
  'keys.imported': 'Zaimportowane',
  'keys.search': 'Szukaj',
  'keys.do-or-find-anything': 'Zrób lub znajdź cokolwiek',
  'keys.this-sheet': 'Ta ściąga',
  'keys.group.moving': 'Poruszanie się',
  'keys.group.selecting': 'Zaznaczanie',
  'keys.group.acting': 'Działania',
  'keys.group.going': 'Przechodzenie',
  'keys.or': 'albo',
  'key.ctrl': 'Ctrl',
  'key.delete': 'Del',
  'key.end': 'End',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.home': 'Home',
  'key.page-down': 'Page ↓',
  'key.page-up': 'Page ↑',
  'key.shift': 'Shift',
  'key.space': 'Spacja',

  /* The command palette. */
  'palette.title': 'Zrób lub znajdź',
  'palette.field': 'Działanie lub wiadomość',
  'palette.placeholder': 'Co chcesz zrobić lub znaleźć?',
  'palette.nothing': 'Nic o tej nazwie.',
  'palette.offers': 'Propozycje',
  'palette.notices-stop': 'Wyłącz powiadomienia na pulpicie',
  'palette.notices-start': 'Włącz powiadomienia na pulpicie',
  'palette.notices-on': 'Powiadomienia na pulpicie są włączone',
  'palette.notices-off': 'Powiadomienia na pulpicie są wyłączone',
  'palette.notices-refused': 'Ta przeglądarka nie zezwala na powiadomienia tej strony',

  /* Searching whole texts. */
  'texts.beginnings': 'W nadawcach, tematach i pierwszych słowach',
  'texts.label': 'Czytanie całych treści',
  'texts.stop': 'Zatrzymaj',
  'texts.rest': 'Czytaj resztę',
  'texts.reading': 'Czytanie całych treści: {read, number} z {of, number}',
  'texts.waiting': 'Oczekiwanie na skrzynkę: przeczytano {read, number} z {of, number} treści',
  'texts.full':
    '{count, plural, one {W całej treści # najnowszej wiadomości; na więcej nie ma miejsca} few {W całej treści # najnowszych wiadomości; na więcej nie ma miejsca} many {W całej treści # najnowszych wiadomości; na więcej nie ma miejsca} other {W całej treści # najnowszej wiadomości; na więcej nie ma miejsca}}',
  'texts.stopped': 'Zatrzymano przy {read, number} z {of, number} treści. {reason}',
  'texts.in-some': 'W całej treści {read, number} z {of, number} wiadomości',
  'texts.in-all':
    'W całej treści {count, plural, one {# wiadomości} few {# wiadomości} many {# wiadomości} other {# wiadomości}}',
  'texts.in-all-but':
    'W całej treści {count, plural, one {# wiadomości} few {# wiadomości} many {# wiadomości} other {# wiadomości}}; nie da się odczytać: {unreadable, number}',

  /* Kinds of files. */
  'file.archive': 'Archiwum',
  'file.calendar': 'Kalendarz',
  'file.code': 'Kod',
  'file.contact': 'Kontakt',
  'file.document': 'Dokument',
  'file.file': 'Plik',
  'file.message': 'Wiadomość',
  'file.pdf': 'PDF',
  'file.picture': 'Obraz',
  'file.presentation': 'Prezentacja',
  'file.sound': 'Dźwięk',
  'file.spreadsheet': 'Arkusz',
  'file.text': 'Tekst',
  'file.video': 'Wideo',

  /* Links. */
  'link.other-host': 'Tekst tego odnośnika podaje inny adres.',
  'link.punycode': 'Ten adres zapisano nietypowymi literami.',
  'link.credentials': 'To, co wygląda na adres, jest tylko nazwą przed nim.',
  'link.numeric-host': 'Ten adres jest liczbą zamiast nazwy.',
  'link.title': 'Otworzyć ten odnośnik?',
  'link.says': 'Napis',
  'link.leads': 'Prowadzi do',
  'link.stay': 'Zostań tutaj',
  'link.open-it': 'Otwórz',
  'link.open': 'Otwórz {host}',

  /* Leaving a mailing list. */
  'leave.go': 'Wypisz się',
  'leave.title': 'Wypisać się z tej listy?',
  'leave.words.one-click': 'Poplar prosi {host}, by nie przysyłał Ci tego więcej.',
  'leave.words.mail': 'Z tej listy wypisuje wiadomość do {host}.',
  'leave.words.page': 'Z tej listy wypisuje strona {host}, która otworzy się w nowej karcie.',
  'leave.do.one-click': 'Wypisz się',
  'leave.do.mail': 'Użyj adresu',
  'leave.do.page': 'Otwórz stronę',
  'leave.told': 'Powiadomiono {host}. Może to potrwać kilka dni.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'Dostawca poczty potwierdził, że to wiadomość z {domain}.',
  'trust.not-confirmed':
    'Dostawca poczty nie mógł potwierdzić, że ta wiadomość jest z <b>{domain}</b>.',
  'trust.other-name': 'Nazwa nadawcy to <b>{named}</b>, ale adres to <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> zapisano literami, które udają inne lub się z nimi mieszają. To może nie być nazwa, na jaką wygląda.',
  'trust.replies-elsewhere': 'Odpowiedź na tę wiadomość trafiłaby do <b>{address}</b>.',
  'trust.link-elsewhere':
    'Jeden z odnośników wskazuje w tekście <b>{named}</b>, ale prowadzi do <b>{host}</b>.',
  'trust.first-time': 'W tej skrzynce nie ma nic innego od <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Pobierz wiadomość (.eml) i otwórz ją w programie pocztowym, który ma Twój klucz.',
  'notes.not-checked': 'Poplar nie sprawdza podpisów.',
  'notes.signature': 'Pobierz podpis',
  'notes.damaged':
    '{count, plural, one {Ta wiadomość jest uszkodzona w # miejscu; widać to, co dało się odczytać.} few {Ta wiadomość jest uszkodzona w # miejscach; widać to, co dało się odczytać.} many {Ta wiadomość jest uszkodzona w # miejscach; widać to, co dało się odczytać.} other {Ta wiadomość jest uszkodzona w # miejsca; widać to, co dało się odczytać.}}',
  'notes.encrypted': 'Zaszyfrowana za pomocą {by}, więc nie można jej tu przeczytać.',
  'notes.signed': 'Podpisana za pomocą {by}.',
  'notes.more-recipients':
    '{count, plural, one {I jeszcze # odbiorca.} few {I jeszcze # odbiorców.} many {I jeszcze # odbiorców.} other {I jeszcze # odbiorcy.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'Nagłówek jest o wiele za długi; resztę pominięto.',
  'damage.no-header': 'Wiadomość nie ma nagłówka.',
  'damage.no-boundary': 'Wiadomość nie mówi, gdzie zaczynają się jej części.',
  'damage.no-parts': 'Nie ma części, o których mówi wiadomość.',
  'damage.ended-early': 'Wiadomość kończy się za wcześnie: czegoś może brakować.',
  'damage.attachment-ended-early': 'Załącznik kończy się za wcześnie.',
  'damage.too-deep': 'Wiadomość jest zbyt głęboko zagnieżdżona; najgłębszych części nie pokazano.',
  'damage.headers-too-long':
    'Nagłówki jej części są o wiele za długie; ostatnich części nie pokazano.',
  'damage.too-many-parts': 'Wiadomość ma zbyt wiele części; ostatnich nie pokazano.',
  'damage.text-too-long': 'Treść jest za długa, by pokazać ją w całości.',
  'damage.bad-date': 'Nie da się odczytać daty wiadomości.',
  'damage.too-hard':
    'Tę wiadomość zbyt trudno bezpiecznie odczytać, więc to jest początek jej źródła.',
  'damage.no-from': 'Wiadomość nie mówi, kto ją wysłał.',
  'damage.bad-encoding': 'Część wiadomości jest źle zakodowana: może być uszkodzona.',
  'damage.parts-left-out':
    'Wiadomość zawiera więcej, niż się odczytuje: może tu brakować plików lub części.',

  /* What became of a sent message. */
  'delivery.because.address': 'z adresem jest coś nie tak',
  'delivery.because.no-mailbox': 'nie ma takiej skrzynki',
  'delivery.because.no-domain': 'nie ma takiej domeny pocztowej',
  'delivery.because.address-written': 'adres jest błędnie zapisany',
  'delivery.because.moved': 'skrzynka została przeniesiona',
  'delivery.because.takes-no-mail': 'domena nie przyjmuje poczty',
  'delivery.because.off': 'skrzynka jest wyłączona',
  'delivery.because.full': 'skrzynka jest pełna',
  'delivery.because.larger': 'wiadomość jest większa, niż skrzynka przyjmuje',
  'delivery.because.too-large': 'wiadomość jest za duża dla serwera',
  'delivery.because.no-answer': 'serwer nie odpowiedział',
  'delivery.because.broke': 'połączenie zostało przerwane',
  'delivery.because.no-server': 'nie znaleziono serwera domeny',
  'delivery.because.circles': 'wiadomość krążyła w kółko',
  'delivery.because.too-long': 'próby trwały zbyt długo',
  'delivery.because.rules': 'serwer odrzucił ją według swoich reguł',
  'delivery.because.unproven': 'nie udało się potwierdzić nadawcy',
  'delivery.a-recipient': 'jednego z odbiorców',
  'delivery.failed': 'Wiadomości do {to} nie dostarczono.',
  'delivery.failed-because': 'Wiadomości do {to} nie dostarczono: {reason}.',
  'delivery.delayed': 'Wiadomość do {to} jest opóźniona.',
  'delivery.delayed-because': 'Wiadomość do {to} jest opóźniona: {reason}.',
  'delivery.delivered': 'Wiadomość do {to} dostarczono.',
  'delivery.relayed': 'Wiadomość do {to} przekazano dalej; nic więcej nie będzie wiadomo.',
  'delivery.expanded': 'Wiadomość do {to} przekazano kilku odbiorcom.',
  'delivery.displayed': 'Wiadomość do {to} otwarto.',
  'delivery.deleted': 'Wiadomość do {to} usunięto bez czytania.',
  'delivery.other': 'Wiadomość do {to}: {action}.',
  'delivery.nothing-said': 'nic nie podano',

  /* Invitations. */
  'invitation.nameless': 'Wydarzenie bez nazwy',
  'invitation.no-time': 'Nie podano czasu',
  'invitation.event': 'Wydarzenie',
  'invitation.download': 'Pobierz .ics',
  'invitation.request': 'Zaproszenie',
  'invitation.cancel': 'Odwołane',
  'invitation.reply': 'Odpowiedź na zaproszenie',
  'invitation.accepted': 'Zaproszenie przyjęte: {who}',
  'invitation.declined': 'Zaproszenie odrzucone: {who}',
  'invitation.tentative': 'Odpowiedź „może”: {who}',
  'invitation.counter': 'Zaproponowano inny termin',
  'invitation.add': 'Dodatkowy termin',
  'invitation.repeats.day':
    '{interval, plural, =1 {Powtarza się codziennie} one {Powtarza się co # dzień} few {Powtarza się co # dni} many {Powtarza się co # dni} other {Powtarza się co # dnia}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Powtarza się co tydzień} one {Powtarza się co # tydzień} few {Powtarza się co # tygodnie} many {Powtarza się co # tygodni} other {Powtarza się co # tygodnia}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Powtarza się co miesiąc} one {Powtarza się co # miesiąc} few {Powtarza się co # miesiące} many {Powtarza się co # miesięcy} other {Powtarza się co # miesiąca}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Powtarza się co rok} one {Powtarza się co # rok} few {Powtarza się co # lata} many {Powtarza się co # lat} other {Powtarza się co # roku}}',
  'invitation.repeats.other': 'Powtarza się wiele razy',

  /* HTML that is not shown. */
};
