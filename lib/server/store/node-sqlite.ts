/** Node's own SQLite in the shape that Kysely's dialect takes. */
import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

/** Statements kept prepared. The store has a few dozen; batches of different length add more. */
const MAX_PREPARED = 200;

/** How long a writer waits for another process (a backup, a second server by mistake). */
const BUSY_MS = 5_000;

/** A database file, and what only SQLite itself can do with it. */
export interface SqliteFile {
  readonly dialect: Dialect;
  /** A consistent copy in one file, whatever is going on. */
  copyTo(path: string): void;
  /** Moves what was written into the file itself, so that nothing of what was deleted stays beside it. */
  settle(): void;
  close(): void;
}

/**
 * Opens or makes the file. Each commit is on the disk before it is answered (synchronous=FULL).
 * @param path of the file; its folder must exist
 */
export function openSqliteFile(path: string): SqliteFile {
  // SQLite gives its side files the permissions of the file itself.
  makeForOwnerAlone(path);
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  database.exec(`
    PRAGMA busy_timeout = ${BUSY_MS};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
  `);
  return {
    dialect: new SqliteDialect({ database: asKyselyWants(database) }),
    copyTo: (copy) => {
      makeForOwnerAlone(copy);
      database.prepare('VACUUM INTO ?').run(copy);
    },
    settle: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function makeForOwnerAlone(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}

function asKyselyWants(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = adapted(database.prepare(sql));
      const oldest = prepared.size >= MAX_PREPARED ? prepared.keys().next().value : undefined;
      if (oldest !== undefined) prepared.delete(oldest);
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function adapted(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bindable(parameters)),
    run: (parameters) => statement.run(...bindable(parameters)),
    iterate: (parameters) => statement.iterate(...bindable(parameters)),
  };
}

function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    if (typeof value === 'bigint' || value instanceof Uint8Array) return value;
    throw new TypeError(`SQLite stores no ${typeof value}.`);
  });
}
