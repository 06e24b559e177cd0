package deliberate.pricing.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a list holds that is not taken over.
///
/// @param vendors  how many rows there are of each vendor that is not known here, by its name in the list
/// @param notText  models that do something else than write text: pictures, sound, embeddings
/// @param unpriced models of text that have no price for a token
/// @param refused  models with a rate that is negative or no number
/// @param fields   prices that have no place here, such as one for a search or a second of sound: in how many of the
///                 models taken over, by the field's name
public record LeftOut(Map<String, Integer> vendors, List<String> notText, List<String> unpriced, List<String> refused,
                      Map<String, Integer> fields) {

  public LeftOut {
    vendors = mostFirst(vendors);
    notText = List.copyOf(notText);
    unpriced = List.copyOf(unpriced);
    refused = List.copyOf(refused);
    fields = mostFirst(fields);
  }

  /// Rows of vendors that are not known here.
  public int foreign() {
    return vendors.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isEmpty() {
    return vendors.isEmpty() && notText.isEmpty() && unpriced.isEmpty() && refused.isEmpty() && fields.isEmpty();
  }

  private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
        .thenComparing(Map.Entry.comparingByKey())).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
