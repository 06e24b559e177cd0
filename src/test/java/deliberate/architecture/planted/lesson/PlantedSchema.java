package deliberate.architecture.planted.lesson;

import com.networknt.schema.Schema;

/// Breaks: only the graders may use the schema library.
public final class PlantedSchema {
  private Schema wrong;
}
