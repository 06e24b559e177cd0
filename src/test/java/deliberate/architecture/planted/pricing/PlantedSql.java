package deliberate.architecture.planted.pricing;

import java.sql.Connection;

/// Opens a database outside the rooms that keep one.
final class PlantedSql {
  Connection connection;
}
