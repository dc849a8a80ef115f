package dev.hindsight.init;

import dev.hindsight.basis.KeyForm;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.init.Match.Closeness;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks which columns hold the keys of other tables: names may deceive, keys that meet do not. */
final class Links {

  private static final double MOST = 0.9;
  private static final double HALF = 0.5;

  /** So few keys meet by chance. */
  private static final int FEWEST = 3;

  private final Map<Table, Candidate> tables;
  private final Map<ColumnProfile, Set<String>> keys = new HashMap<>();

  Links(List<Candidate> tables) {
    this.tables = tables.stream().collect(Collectors.toMap(Candidate::table, each -> each));
  }

  /**
   * Another form in which keys would meet.
   *
   * @param link which keys
   * @param form the form
   * @param meet how many of the different keys would meet
   * @param of how many there are
   * @param key one of them
   * @param target the key that it means
   */
  record OtherForm(KeyLink link, KeyForm form, long meet, long of, String key, String target) {

    /** Whether it is the key of the other table that has to be written anew. */
    boolean isOfTarget() {
      return form == KeyForm.SALESFORCE && target.length() < key.length();
    }

    /** What makes a key the other; empty where no query can. */
    Optional<String> expression(String column) {
      boolean whole = form == KeyForm.SALESFORCE || form.of(key).equals(target);
      return whole ? Optional.ofNullable(expressionOf(column)) : Optional.empty();
    }

    private String expressionOf(String column) {
      return switch (form) {
        case SALESFORCE -> "sf18(%s)".formatted(column);
        case DECIMALS -> "regexp_replace(%s, '[.,]0+$', '')".formatted(column);
        case LEADING_ZEROS -> "regexp_replace(%s, '^0+(?=[0-9])', '')".formatted(column);
        case CASE -> "lower(%s)".formatted(column);
        case UNSEEN -> "regexp_replace(%s, '[\\\\s\\\\p{Z}\\\\p{C}]', '')".formatted(column);
        case FIRST_OF_SEVERAL -> "trim(split(%s, '[;,|]')[0])".formatted(column);
        case LETTERS, NAME -> null;
      };
    }

    /** What speaks for it, as a clause. */
    String evidence() {
      return "%s meet in another form: %s (\"%s\" is \"%s\")"
          .formatted(Counts.of(meet, of), form.difference(), key, target);
    }
  }

  /** A table with the columns that hold keys of others, as the keys say. */
  Candidate linked(Candidate candidate) {
    List<Match> matches = new ArrayList<>(candidate.matches());
    for (KeyLink link : links(candidate.table())) {
      Set<String> targets = targets(link);
      Field field = field(link);
      Optional<Match> named = candidate.match(link.column());
      Optional<ColumnProfile> best = best(candidate, link, matches);
      if (named.isPresent()) {
        matches.set(matches.indexOf(named.get()), checked(named.get(), best, targets, link));
      } else if (best.filter(column -> isKeyOf(column, targets)).isPresent()) {
        ColumnProfile column = best.orElseThrow();
        matches.add(
            new Match(
                field,
                column,
                Closeness.KEYS,
                new Fit.Count(column.filled(), column.filled()),
                List.of(),
                said(column, targets, link)));
      }
    }
    matches.sort(Comparator.comparingInt(each -> candidate.table().position(each.field().name())));
    return candidate.withMatches(matches);
  }

  private Match checked(
      Match named, Optional<ColumnProfile> best, Set<String> targets, KeyLink link) {
    boolean other =
        meeting(named.column(), targets) < HALF
            && best.filter(column -> isKeyOf(column, targets)).isPresent();
    ColumnProfile column = other ? best.orElseThrow() : named.column();
    return named.with(
        column,
        other ? Closeness.KEYS : named.closeness(),
        new Fit.Count(column.filled(), column.filled()),
        said(column, targets, link));
  }

  private List<KeyLink> links(Table table) {
    return Arrays.stream(KeyLink.values())
        .filter(link -> link.table().equals(table) && tables.containsKey(link.target()))
        .filter(link -> !targets(link).isEmpty())
        .toList();
  }

  private static Field field(KeyLink link) {
    return link.table().field(link.column());
  }

  private Set<String> targets(KeyLink link) {
    return tables
        .get(link.target())
        .match(link.target().key().get(0))
        .map(match -> keys(match.column()))
        .orElse(Set.of());
  }

  private Set<String> keys(ColumnProfile column) {
    return keys.computeIfAbsent(
        column, each -> each.values().stream().map(Cells::unified).collect(Collectors.toSet()));
  }

  /** The column whose keys meet most, of those that nothing else is read from. */
  private Optional<ColumnProfile> best(Candidate candidate, KeyLink link, List<Match> matches) {
    Set<ColumnProfile> used =
        matches.stream()
            .filter(each -> !each.field().name().equals(link.column()))
            .map(Match::column)
            .collect(Collectors.toSet());
    Set<String> targets = targets(link);
    return candidate.profile().columns().stream()
        .filter(column -> !used.contains(column))
        .max(Comparator.comparingDouble(column -> meeting(column, targets)));
  }

  private boolean isKeyOf(ColumnProfile column, Set<String> targets) {
    return keys(column).size() >= FEWEST && meeting(column, targets) >= MOST;
  }

  private double meeting(ColumnProfile column, Set<String> targets) {
    Set<String> own = keys(column);
    return own.isEmpty() ? 0 : (double) found(own, targets) / own.size();
  }

  private static long found(Set<String> own, Set<String> targets) {
    return own.stream().filter(targets::contains).count();
  }

  private String said(ColumnProfile column, Set<String> targets, KeyLink link) {
    Set<String> own = keys(column);
    return Counts.of(found(own, targets), own.size()) + " found in " + link.target().name();
  }

  /** For the columns of a table whose keys meet no others as they stand: how they would. */
  List<OtherForm> otherForms(Candidate candidate) {
    List<OtherForm> forms = new ArrayList<>();
    for (KeyLink link : KeyLink.values()) {
      boolean own = link.table().equals(candidate.table());
      if ((own || link.target().equals(candidate.table())) && tables.containsKey(link.table())) {
        otherForm(link, own).ifPresent(forms::add);
      }
    }
    return forms;
  }

  private Optional<OtherForm> otherForm(KeyLink link, boolean own) {
    Set<String> targets = tables.containsKey(link.target()) ? targets(link) : Set.of();
    return tables
        .get(link.table())
        .match(link.column())
        .filter(match -> !targets.isEmpty() && meeting(match.column(), targets) < HALF)
        .flatMap(match -> best(link, keys(match.column()), targets))
        .filter(form -> own || form.isOfTarget());
  }

  private static Optional<OtherForm> best(KeyLink link, Set<String> own, Set<String> targets) {
    return Arrays.stream(KeyForm.values())
        .filter(form -> form != KeyForm.NAME)
        .map(form -> in(form, link, own, targets))
        .flatMap(Optional::stream)
        .filter(form -> form.meet() >= HALF * own.size())
        .max(Comparator.comparingLong(OtherForm::meet));
  }

  private static Optional<OtherForm> in(
      KeyForm form, KeyLink link, Set<String> own, Set<String> targets) {
    Map<String, String> formed = new HashMap<>();
    targets.forEach(key -> formed.put(form.of(key), key));
    if (formed.size() < targets.size()) {
      return Optional.empty();
    }
    List<String> meet =
        own.stream().filter(key -> formed.containsKey(form.of(key))).sorted().toList();
    return meet.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OtherForm(
                link,
                form,
                meet.size(),
                own.size(),
                meet.get(0),
                formed.get(form.of(meet.get(0)))));
  }

  /** The columns of another file whose texts stand in a column, each once. */
  static Optional<ColumnProfile> keyOf(ColumnProfile column, List<ColumnProfile> others) {
    Set<String> own = column.values();
    return others.stream()
        .filter(other -> own.size() >= FEWEST)
        .filter(other -> other.isUnique() && other.values().size() == other.filled())
        .filter(other -> found(own, other.values()) >= MOST * own.size())
        .findFirst();
  }
}
