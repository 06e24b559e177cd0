package deliberate.architecture.planted.run;

import org.sqlite.SQLiteConfig;

/// Sets the database's library up outside the room that opens databases.
final class PlantedSqlite {
  SQLiteConfig config;
}
