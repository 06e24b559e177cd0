package deliberate.provider.offline.logic;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.BlockKind;
import deliberate.provider.offline.reading.ReadPrompt;
import deliberate.provider.offline.reading.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Knights and knaves: knights always tell the truth, knaves always lie; who is what?
public final class KnightsFamily implements TaskFamily {
  private static final int MOST_PEOPLE = 12;
  private static final Pattern KINDS = Pattern.compile("(?i)\\b(knight|knave|truth-?teller|liar)s?\\b");
  private static final String SAYING =
      "(?: says| said| claims| states| replies| answers| declares| tells you| told you)";
  private static final Pattern SAYS = Pattern.compile(
      "(?U)\\b(\\p{Lu}\\p{L}*)" + SAYING + "(?: that|,|:){0,2}\\s*[\"“'‘`]?(.+)");
  private static final Pattern QUOTED = Pattern.compile(
      "(?U)\\b(\\p{Lu}\\p{L}*)" + SAYING + "?(?: that|,|:){0,2}\\s*[\"“]([^\"”]{1,300})[\"”]");
  private static final Pattern COLON = Pattern.compile("(?U)^\\W{0,3}(\\p{Lu}\\p{L}*): ?[\"“'‘`]?(.+)");
  private static final Pattern AFTER = Pattern.compile(
      "(?U)[\"“](.+?)[\"”],? (?:says|said|claims|states) (\\p{Lu}\\p{L}*)");
  private static final Pattern LISTED = Pattern.compile(
      "(?U)\\b\\p{Lu}\\p{L}*(?:, \\p{Lu}\\p{L}*){0,10},? and \\p{Lu}\\p{L}*\\b");
  private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}\\p{L}*");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus();
    String everything = text + prompt.textOf(BlockKind.RULES);
    if (!KINDS.matcher(everything).find()) {
      return Optional.empty();
    }
    List<KnightsJob.Statement> statements = new ArrayList<>();
    Set<String> people = new LinkedHashSet<>();
    LISTED.matcher(text).results().map(MatchResult::group)
        .filter(l -> !KINDS.matcher(l).find() && !l.matches(".*\\bI\\b.*")).findFirst()
        .ifPresent(l -> NAME.matcher(l).results().forEach(m -> people.add(m.group())));
    for (String sentence : Sentences.of(text)) {
      for (KnightsJob.Statement said : statements(sentence, people)) {
        statements.add(said);
        people.add(said.speaker());
      }
    }
    boolean liars = !Pattern.compile("(?i)knave").matcher(everything).find();
    return statements.isEmpty() || people.size() < 2 || people.size() > MOST_PEOPLE
        ? Optional.empty()
        : Optional.of(new KnightsJob(List.copyOf(people), statements, liars));
  }

  private static List<KnightsJob.Statement> statements(String sentence, Set<String> known) {
    List<KnightsJob.Statement> quoted = said(QUOTED, sentence, 1, 2);
    List<KnightsJob.Statement> after = quoted.isEmpty() ? said(AFTER, sentence, 2, 1) : quoted;
    List<KnightsJob.Statement> bare = after.isEmpty() ? said(SAYS, sentence, 1, 2) : after;
    // A label such as "Note:" looks like a speaker too.
    return bare.isEmpty()
        ? said(COLON, sentence, 1, 2).stream().filter(s -> known.contains(s.speaker())).toList()
        : bare;
  }

  private static List<KnightsJob.Statement> said(Pattern pattern, String sentence, int who, int what) {
    return pattern.matcher(sentence).results()
        .map(m -> new KnightsJob.Statement(m.group(who), cleaned(m.group(what)))).toList();
  }

  private static String cleaned(String said) {
    return said.replaceAll("[\"“”‘`.!]|['’]+$", "").replace('’', '\'').strip();
  }
}
