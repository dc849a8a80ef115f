package dev.hindsight.init;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.judging.Trial;
import dev.hindsight.exports.profiling.ColumnProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes what the stages, statuses and types of a company mean. */
final class Meanings {

  /** More different texts are no vocabulary. */
  private static final int MOST = 60;

  private static final double MOSTLY = 0.9;
  private static final double RARE = 0.01;
  private static final String NOT_KNOWN = "not known yet";

  private static final String BY_THE_PRESET = ", so read by the preset";

  private static final Field YES_NO =
      new Field("flag", ValueType.YES_NO, Field.Presence.OPTIONAL, List.of());

  /** In the mapping of values: all that are not listed. */
  private static final String ALL_OTHERS = "*";

  private final Words words;
  private final Fit fit;
  private final Answers answers;

  Meanings(Words words, Fit fit, Answers answers) {
    this.words = words;
    this.fit = fit;
    this.answers = answers;
  }

  /**
   * What the values of a column mean.
   *
   * @param settings a line for each value that is not the contract's
   * @param noAnswers values of rows that are no decision yet
   */
  record Proposed(List<Setting> settings, List<String> noAnswers) {}

  /** What the values of a column mean; nothing, where all are the contract's own. */
  Proposed of(Match match, List<ColumnProfile> columns) {
    Field field = match.field();
    Trial trial = fit.trial(field, Notation.CONTRACT);
    List<Setting> settings = new ArrayList<>();
    List<String> noAnswers = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counted(match.column().counts()).entrySet()) {
      String value = each.getKey();
      if (trial.reads(value) || words.isMissing(value)) {
        continue;
      }
      Guess guess =
          flagged(match, value, columns)
              .or(() -> worded(field, value))
              .orElseGet(() -> asked(field, value, each.getValue(), match.column().filled()));
      if (guess.meaning().isEmpty() && field.name().equals(Decisions.DECISION)) {
        noAnswers.add(value);
      } else {
        settings.add(line(field, value, each.getValue(), guess));
      }
    }
    return new Proposed(settings, noAnswers);
  }

  private static Setting line(Field field, String value, int count, Guess guess) {
    String rows = Counts.rows(count);
    if (vocabulary(field).contains(guess.meaning())) {
      return Setting.taken(Quoted.text(value), guess.meaning(), rows + guess.evidence());
    }
    return Setting.doubtful(
        Quoted.text(value),
        String.join(" or ", vocabulary(field)),
        rows
            + (guess.meaning().isEmpty()
                ? ", no answer yet by its words: the preset's query does not leave it out"
                : ", and what it means is not known"));
  }

  /**
   * What those values mean that a preset does not list.
   *
   * @param counts the values, each with how many rows have it
   * @param mapping how the preset reads the table
   */
  List<Setting> beyond(Field field, Map<String, Integer> counts, TableMapping mapping) {
    Map<String, String> listed = mapping.values().getOrDefault(field.name(), Map.of());
    Set<String> known = new HashSet<>();
    listed.keySet().forEach(value -> known.add(Cells.comparable(value)));
    mapping.notation().missing().forEach(value -> known.add(Cells.comparable(value)));
    Trial trial = fit.trial(field, Notation.CONTRACT);
    Map<String, Integer> left = new LinkedHashMap<>(counts);
    left.keySet().removeIf(value -> known.contains(Cells.comparable(value)));
    left.keySet().removeIf(value -> trial.reads(value) || words.isMissing(value));
    int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counted(left).entrySet().stream()
        .map(
            each ->
                listed.containsKey(ALL_OTHERS)
                    ? caught(field, each.getKey(), each.getValue(), listed.get(ALL_OTHERS))
                    : unlisted(field, each.getKey(), each.getValue(), rows))
        .toList();
  }

  /** A value that the preset takes as it takes all others, unless its own words say more. */
  private Setting caught(Field field, String value, int count, String others) {
    Optional<String> meaning = words.meaning(field, value).filter(own -> saysMore(own, others));
    return meaning
        .map(
            own ->
                Setting.taken(
                    Quoted.text(value),
                    own,
                    Counts.rows(count) + ", by its words; the preset would take it as " + others))
        .orElseGet(
            () -> Setting.doubtful(Quoted.text(value), others, Counts.rows(count) + BY_THE_PRESET));
  }

  /** That a deal is running or lost, the preset knows from more than the words of its stage. */
  private static boolean saysMore(String own, String others) {
    boolean isKnownBetter = own.equals("open") || others.equals("lost");
    return !own.isEmpty() && !own.equals(others) && (!isKnownBetter || own.equals("no_decision"));
  }

  private Setting unlisted(Field field, String value, int count, int all) {
    Guess guess = worded(field, value).orElseGet(() -> asked(field, value, count, all));
    return line(field, value, count, guess);
  }

  /** The values, by their column, of which somebody has to say what they mean, a line each. */
  static Stream<String> doubts(Map<String, List<Setting>> values) {
    return values.entrySet().stream()
        .flatMap(
            column ->
                column.getValue().stream()
                    .filter(each -> !each.isTaken() && !each.evidence().endsWith(BY_THE_PRESET))
                    .map(
                        each ->
                            "%s: %s (%s)".formatted(column.getKey(), each.key(), each.evidence())));
  }

  private record Guess(String meaning, String evidence) {}

  /** Values that only case or blanks tell apart are one; the most frequent ones. */
  private static Map<String, Integer> counted(Map<String, Integer> values) {
    Map<String, String> spelling = new LinkedHashMap<>();
    Map<String, Integer> counted = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(
            each ->
                counted.merge(
                    spelling.computeIfAbsent(
                        Cells.comparable(each.getKey()), unseen -> each.getKey()),
                    each.getValue(),
                    Integer::sum));
    return counted;
  }

  private Optional<Guess> worded(Field field, String value) {
    return words.meaning(field, value).map(meaning -> new Guess(meaning, ""));
  }

  /** What columns such as IsWon and IsClosed say of a stage. */
  private Optional<Guess> flagged(Match match, String value, List<ColumnProfile> columns) {
    if (!match.field().name().equals(Deals.OUTCOME)) {
      return Optional.empty();
    }
    Optional<ColumnProfile> won = flag("won", columns);
    Optional<ColumnProfile> closed = flag("closed", columns);
    boolean isNoDecision =
        worded(match.field(), value).filter(g -> g.meaning().equals("no_decision")).isPresent();
    if (won.filter(flag -> share(match.column(), value, flag, true) >= MOSTLY).isPresent()) {
      return Optional.of(new Guess("won", "; " + won.get().header() + " says so"));
    }
    if (closed.filter(flag -> share(match.column(), value, flag, false) >= MOSTLY).isPresent()) {
      return Optional.of(new Guess("open", "; " + closed.get().header() + " says so"));
    }
    return closed
        .filter(flag -> won.isPresent() && !isNoDecision)
        .filter(flag -> share(match.column(), value, flag, true) >= MOSTLY)
        .map(
            flag ->
                new Guess("lost", "; " + flag.header() + " and " + won.get().header() + " say so"));
  }

  private Optional<ColumnProfile> flag(String flag, List<ColumnProfile> columns) {
    return columns.stream().filter(each -> words.isFlag(flag, each.header())).findFirst();
  }

  /** In which share of the rows with a value a flag says what is wanted. */
  private double share(ColumnProfile column, String value, ColumnProfile flag, boolean wanted) {
    Set<String> yes = flag.values().stream().filter(this::isYes).collect(Collectors.toSet());
    int rows = 0;
    int says = 0;
    for (int i = 0; i < column.cells().length; i++) {
      if (value.equals(column.cells()[i])) {
        rows++;
        says += yes.contains(flag.cells()[i]) == wanted ? 1 : 0;
      }
    }
    return rows == 0 ? 0 : (double) says / rows;
  }

  private boolean isYes(String said) {
    return said.equals("1") || words.meaning(YES_NO, said).filter("yes"::equals).isPresent();
  }

  /** Nobody is asked about a slip of the pen. */
  private Guess asked(Field field, String value, int rows, int all) {
    if (rows < RARE * all) {
      return new Guess(NOT_KNOWN, "");
    }
    List<String> choices = Stream.concat(vocabulary(field).stream(), Stream.of(NOT_KNOWN)).toList();
    String answer =
        answers.to(
            "What does \"%s\" (%s) mean as %s?".formatted(value, Counts.rows(rows), field.name()),
            choices,
            NOT_KNOWN);
    return new Guess(answer, ", as answered");
  }

  private static List<String> vocabulary(Field field) {
    return field.type() == ValueType.YES_NO ? List.of("yes", "no") : field.vocabulary();
  }
}
