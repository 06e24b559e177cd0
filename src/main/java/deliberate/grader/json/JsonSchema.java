package deliberate.grader.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import deliberate.grader.CannotTell;
import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import deliberate.grader.pattern.BoundedPattern;
import java.util.List;
import java.util.Optional;

/// Whether the answer is JSON that keeps to a JSON Schema.
public final class JsonSchema implements Grader {
  private static final String SCHEMA = "schema";

  @Override
  public String id() {
    return "json-schema";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.of(SCHEMA, Kind.DATA).refusing(Schemas::problem), JsonText.ALLOW_FENCE);
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    try {
      Schema schema = Schemas.of(given.data(SCHEMA));
      List<Error> errors = schema.validate(JsonText.read(answer.text(), given));
      return Grade.of(errors.isEmpty(), errors.isEmpty() ? Reason.of("schema-kept", new String[0]) : broken(errors));
    } catch (JsonText.NotJson e) {
      return Grade.failed(e.reason());
    } catch (BoundedPattern.Endless _) {
      throw new CannotTell(Reason.of("pattern-endless", new String[0]));
    } catch (SchemaException | StackOverflowError e) {
      throw new CannotTell(Reason.of("schema-unusable", Optional.ofNullable(e.getMessage()).orElse("")));
    }
  }

  /// The first breach, in the library's words, and how many more there are.
  private static Reason broken(List<Error> errors) {
    String first = errors.getFirst().toString().replaceFirst("^: ", "");
    return errors.size() == 1
        ? Reason.of("schema-broken", first)
        : Reason.of("schema-broken-more", new Reason.Words(first), Reason.Amount.of(errors.size() - 1L));
  }
}
