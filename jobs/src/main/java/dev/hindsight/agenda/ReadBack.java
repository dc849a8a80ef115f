package dev.hindsight.agenda;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.LastTime;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Agreements read back: those of last time, and older ones that are still open, because their day
 * has not passed or the rule that they set is followed. What is dated after the as-of date has not
 * been agreed yet.
 */
final class ReadBack {

  /** More a meeting does not read back. */
  static final int MOST = 6;

  private static final Comparator<Agreement> NEWEST_FIRST =
      Comparator.comparing(Agreement::agreedAt)
          .reversed()
          .thenComparing(Agreement::agreementId, Identifiers.BY_NUMBERS);

  private static final Comparator<Agreed> WHAT_WAS_COUNTED_FIRST =
      Comparator.comparing(each -> !each.kept().isMeasured());

  private final Period period;
  private final Measured<Rules> rules;

  /** By their names, as agreements have them: in large or small letters. */
  private final Map<String, Rule> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private final String currency;

  private ReadBack(Findings found) {
    this.period = found.period();
    this.rules = found.rules();
    this.currency = found.parameters().reportingCurrency();
    rules.stream()
        .flatMap(all -> all.shown().stream())
        .filter(Rule::isOwn)
        .forEach(rule -> own.putIfAbsent(rule.name(), rule));
  }

  static ReadBack of(Findings found) {
    return new ReadBack(found);
  }

  /** Who sees to the newest agreement that sets a rule, by the rule's name. */
  Map<String, String> owners(List<Agreement> agreements) {
    Map<String, String> owners = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    made(agreements).stream()
        .filter(each -> each.rule() != null && each.owner() != null)
        .forEach(each -> owners.putIfAbsent(each.rule(), shown(each.owner())));
    return owners;
  }

  Measured<LastTime> of(List<Agreement> agreements) {
    List<Agreement> made = made(agreements);
    if (made.isEmpty()) {
      return Measured.not("nothing was agreed on by the as-of date");
    }
    List<Agreed> shown =
        open(made).limit(MOST).map(this::agreed).sorted(WHAT_WAS_COUNTED_FIRST).toList();
    return Measured.of(new LastTime(shown, made.size() - shown.size()));
  }

  private List<Agreement> made(List<Agreement> agreements) {
    return agreements.stream()
        .filter(each -> !each.agreedAt().isAfter(period.asOf()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** Those of last time, then the others that are open; a rule is read back once. */
  private Stream<Agreement> open(List<Agreement> made) {
    LocalDate begin = period.quarter().start();
    LocalDate newest = made.get(0).agreedAt();
    LocalDate lastTime = newest.isBefore(begin) ? newest : begin;
    Set<String> followed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return Stream.concat(
            made.stream().filter(each -> !each.agreedAt().isBefore(lastTime)),
            made.stream()
                .filter(each -> each.agreedAt().isBefore(lastTime))
                .filter(each -> isDue(each, begin) || isFollowed(each)))
        .filter(each -> !isFollowed(each) || followed.add(each.rule()));
  }

  private static boolean isDue(Agreement agreement, LocalDate begin) {
    return agreement.due() != null && !agreement.due().isBefore(begin);
  }

  private boolean isFollowed(Agreement agreement) {
    return agreement.rule() != null
        && own.containsKey(agreement.rule())
        && own.get(agreement.rule()).followed().isMeasured();
  }

  private Agreed agreed(Agreement agreement) {
    Measured<FollowedRule> followed = followed(agreement.rule());
    return new Agreed(
        agreement.agreementId(),
        agreement.agreedAt(),
        shown(agreement.what()),
        shown(agreement.owner()),
        agreement.due() == null ? Measured.not("no day was set") : Measured.of(agreement.due()),
        shown(agreement.rule()),
        followed.flatMap(ReadBack::kept),
        new Became(currency)
            .of(followed, own.get(agreement.rule() == null ? "" : agreement.rule())));
  }

  /** Empty where there is none. */
  private static String shown(String written) {
    return written == null ? "" : Say.beginning(HiddenName.shown(written));
  }

  private static Measured<Rate> kept(FollowedRule followed) {
    return followed.kept().of() == 0
        ? Measured.not("no decision since is about it")
        : Measured.of(followed.kept());
  }

  /** What is known of the rule, or why nothing is. */
  private Measured<FollowedRule> followed(String rule) {
    if (rule == null) {
      return Measured.not("it names no rule, so nothing is counted");
    }
    if (!rules.isMeasured()) {
      return Measured.not("rules are not measured: " + rules.notMeasured());
    }
    if (!own.containsKey(rule)) {
      return Measured.not(
          "hindsight.yaml has no rule “%s”%s".formatted(shown(rule), nearest(rule)));
    }
    return own.get(rule).followed();
  }

  private String nearest(String rule) {
    return Nearest.to(rule, own.keySet(), 1).stream()
        .findFirst()
        .map("; the nearest is “%s”"::formatted)
        .orElse("");
  }
}
