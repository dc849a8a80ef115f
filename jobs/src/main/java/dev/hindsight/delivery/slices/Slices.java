package dev.hindsight.delivery.slices;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.Mail;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mails of those who are to see a part of the company alone. All of them are made together,
 * since what one of them may show of the whole company depends on what the others know.
 */
public final class Slices {

  /** How many names are listed at most where none is near the one that is configured. */
  private static final int NAMES = 8;

  private final Findings findings;
  private final Identity identity;
  private final SlicedLedger ledger;
  private final CompanyCounts company;
  private final long minimum;

  private Slices(Findings findings, Identity identity, SlicedLedger ledger, long minimum) {
    this.findings = findings;
    this.identity = identity;
    this.ledger = ledger;
    this.company = CompanyCounts.of(ledger, minimum);
    this.minimum = minimum;
  }

  /**
   * The mail of each slice; not measured where there is nothing to send, with the reason.
   *
   * @param ledger all trade-offs of the findings; read once
   * @param slices all that are configured, whoever of their recipients gets a mail today
   * @param minimum the smallest number of others' requests that readers may find out, at least 1
   */
  public static Map<Slice, Measured<Mail>> of(
      Findings findings,
      Identity identity,
      Stream<TradeOff> ledger,
      Collection<Slice> slices,
      long minimum) {
    Map<Slice, Measured<Mail>> mails = new LinkedHashMap<>();
    if (findings.payOff().isMeasured()) {
      List<Slice> named = slices.stream().filter(slice -> !isOfNobody(slice)).toList();
      Slices made = new Slices(findings, identity, SlicedLedger.of(ledger, named), minimum);
      slices.forEach(slice -> mails.put(slice, made.mail(slice)));
    } else {
      String reason = "trade-offs are not measured: " + findings.payOff().notMeasured();
      slices.forEach(slice -> mails.put(slice, Measured.not(reason)));
    }
    return mails;
  }

  private Measured<Mail> mail(Slice slice) {
    if (isOfNobody(slice)) {
      return Measured.not(
          "\"%s\" is no name: requests without one, or with a hidden one, are not those of one %s"
              .formatted(HiddenName.shown(slice.name()), slice.kind().words()));
    }
    List<TradeOff> rows = ledger.own(slice);
    if (rows.isEmpty()) {
      return Measured.not(nothingOf(slice));
    }
    OwnRequests own = shown(new OwnRequests(slice, rows));
    return Measured.of(new SliceMail(findings, identity, own).mail(beside(rows.size()), minimum));
  }

  /** Whether its name stands where there is none, or for all that are hidden. */
  private static boolean isOfNobody(Slice slice) {
    String shown = HiddenName.shown(Cells.unified(slice.name()));
    return shown.isEmpty() || shown.equalsIgnoreCase(HiddenName.SHOWN);
  }

  private OwnRequests shown(OwnRequests own) {
    return isAll(own.rows().size())
        ? own
        : new OwnRequests(
            own.slice(), new LikeDeals(own.table(), ledger.whole(), minimum).valued(own.rows()));
  }

  private boolean isAll(long own) {
    return own == ledger.size();
  }

  private Measured<CompanyCounts> beside(long own) {
    if (isAll(own)) {
      return Measured.not("These are all of its requests.");
    }
    return company.isAnyShown()
        ? Measured.of(company)
        : Measured.not("Nothing of it is shown to compare with: " + SliceMail.tells(minimum));
  }

  private String nothingOf(Slice slice) {
    PayOff payOff = findings.payOff().require();
    Set<String> names = ledger.names(slice.kind());
    return "no request of the %s \"%s\" was first decided from %s%s"
        .formatted(
            slice.kind().words(),
            slice.name(),
            Say.period(payOff.firstDay(), payOff.lastDay()),
            known(slice.name(), names));
  }

  /** What was meant, where a name is near; else whom there are requests of. */
  private static String known(String name, Set<String> names) {
    String nearest = Nearest.quotedQuestion(name, names);
    if (!nearest.isEmpty() || names.isEmpty()) {
      return nearest;
    }
    String some =
        names.stream().limit(NAMES).map("\"%s\""::formatted).collect(Collectors.joining(", "));
    int more = names.size() - NAMES;
    return "; there are some of " + some + (more > 0 ? " and " + Say.count(more) + " more" : "");
  }
}
