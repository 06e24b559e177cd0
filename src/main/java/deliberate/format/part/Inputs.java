package deliberate.format.part;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Variable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Variables as other tools declare them.
public final class Inputs {
  private Inputs() {}

  /// @param type the tool's word for it
  public static Optional<Variable> variable(String name, String type, Optional<Item> given, String description,
      Item at) {
    if (!Placeholders.isName(name)) {
      at.lose(Loss.Kind.NO_PLACE);
      return Optional.empty();
    }
    return Optional.of(new Variable(name, type(type), given.flatMap(Item::words), description));
  }

  private static Variable.Type type(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "number", "integer", "float", "int" -> Variable.Type.NUMBER;
      case "array", "list" -> Variable.Type.LIST;
      case "object", "json" -> Variable.Type.JSON;
      default -> Variable.Type.TEXT;
    };
  }

  /// The default of a variable: a number where it is meant as one.
  public static Optional<Object> given(Variable variable) {
    return variable.defaultValue().map(value -> variable.type() == Variable.Type.NUMBER
        && value.matches("-?(0|[1-9]\\d{0,14})(\\.\\d{1,12})?") ? new BigDecimal(value) : value);
  }

  /// The tool's word for a type. Lists and JSON are text here, so they are text there too, which is reported.
  public static String type(Variable variable, int index, Outgoing outgoing) {
    outgoing.lose(variable.type() == Variable.Type.LIST || variable.type() == Variable.Type.JSON,
        "variables[" + index + "].type");
    return variable.type() == Variable.Type.NUMBER ? "number" : "string";
  }
}
