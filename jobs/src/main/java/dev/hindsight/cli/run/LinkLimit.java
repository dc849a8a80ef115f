package dev.hindsight.cli.run;

import dev.hindsight.basis.FormTally;
import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.history.passes.Company;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exports of which too many keys point nowhere: what rests on them would be made of the rest. */
public final class LinkLimit {

  private final Company company;
  private final double share;

  public LinkLimit(Company company, Configuration configuration) {
    this.company = company;
    this.share = configuration.thresholds().maximumOrphanShare();
  }

  /**
   * Nothing, where no link is over the limit.
   *
   * @param advice where to look, as a whole sentence
   * @throws InputException naming the links that are, and how their keys differ
   */
  public void check(Supplier<String> advice) {
    List<LinkTally.Count> over =
        company.links().stream()
            .filter(each -> each.unmet() > share * each.keys())
            .filter(each -> each.link().weight() != KeyLink.Weight.INFORMATIVE)
            .toList();
    if (over.isEmpty()) {
      return;
    }
    Set<KeyLink> links = EnumSet.noneOf(KeyLink.class);
    over.forEach(each -> links.add(each.link()));
    FormTally forms = company.otherForms(links);
    List<String> failing =
        over.stream()
            .filter(each -> fails(each, forms.best(each.link())))
            .map(each -> "  " + said(each, forms.best(each.link())))
            .toList();
    if (!failing.isEmpty()) {
      throw new InputException(InputException.Source.DATA, lines(failing, advice.get()));
    }
  }

  private List<String> lines(List<String> failing, String advice) {
    return Stream.of(
            Stream.of(
                "Too many keys point nowhere; at most %s of them may:"
                    .formatted(Unit.FINE_SHARE.say(share))),
            failing.stream(),
            Stream.of(
                advice
                    + " Export both tables for the same time, map the column that holds the key, or raise thresholds.max-orphan-share in the configuration."))
        .flatMap(each -> each)
        .toList();
  }

  private static boolean fails(LinkTally.Count count, Optional<FormTally.Best> best) {
    return switch (count.link().weight()) {
      case NEEDED -> true;
      case USEFUL ->
          count.unmet() == count.keys()
              || best.filter(form -> 2 * form.found().keys() > count.keys()).isPresent();
      case INFORMATIVE -> false;
    };
  }

  private static String said(LinkTally.Count count, Optional<FormTally.Best> best) {
    KeyLink link = count.link();
    return "%s: %s of %s keys (%s) are not in %s, such as %s; %s.%s"
        .formatted(
            link.label(),
            Say.count(count.unmet()),
            Say.count(count.keys()),
            Unit.FINE_SHARE.say((double) count.unmet() / count.keys()),
            link.target().name(),
            listed(count.examples()),
            count.targets().isEmpty()
                ? link.target().name() + " has no row"
                : "there it is " + listed(count.targets()),
            best.map(LinkLimit::form).orElse(""));
  }

  private static String listed(List<String> keys) {
    return keys.stream()
        .map(HiddenName::shown)
        .distinct()
        .map(key -> "\"" + key + "\"")
        .collect(Collectors.joining(", "));
  }

  private static String form(FormTally.Best best) {
    return " %s would meet if written alike: %s (\"%s\" is \"%s\")."
        .formatted(
            Say.count(best.found().keys()),
            best.form().difference(),
            best.found().key(),
            best.found().target());
  }
}
