package dev.hindsight.delivery.slices;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.MailBlock;
import dev.hindsight.mail.SubjectLine;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts the mail of a slice together. */
final class SliceMail {

  private final Findings findings;
  private final Identity identity;
  private final OwnRequests own;

  SliceMail(Findings findings, Identity identity, OwnRequests own) {
    this.findings = findings;
    this.identity = identity;
    this.own = own;
  }

  /**
   * The mail.
   *
   * @param company what may be shown of the whole company, or why nothing is, in a sentence
   * @param minimum the smallest number of others' requests that readers may find out
   */
  Mail mail(Measured<CompanyCounts> company, long minimum) {
    SliceFiles files = new SliceFiles(findings, identity, own);
    List<MailBlock> blocks = new ArrayList<>();
    blocks.add(title());
    blocks.addAll(MailBlock.Finding.all(SliceStatements.of(own, findings), currency()));
    blocks.add(SliceTables.answers(own));
    company(blocks, company, minimum);
    promises(blocks);
    blocks.add(SliceTables.latest(own.rows(), currency()));
    if (own.spellings().size() > 1) {
      blocks.add(
          new MailBlock.Note(
              "Spelled in several ways",
              "Brought together: “" + String.join("”, “", own.spellings()) + "”."));
    }
    blocks.addAll(files.guides());
    blocks.add(new MailBlock.Foot(List.of(Review.CAUTION, identity.sentence())));
    return new Mail(subject(), blocks, files.attachments());
  }

  private MailBlock.Title title() {
    PayOff payOff = findings.payOff().require();
    return new MailBlock.Title(
        "The requests of " + own.name(),
        "%s: %s. Decided: %s."
            .formatted(
                findings.period().quarter().label(),
                Words.decided(payOff) + ", as of " + Say.day(identity.asOf()),
                Say.count(own.rows().size(), "request")));
  }

  /** Whose requests, and what became of them: the first that a list of mails shows whole. */
  private String subject() {
    Rate yes = CompanyCounts.wonOf(own.table(), RequestCounts.YES);
    int overdue = SliceStatements.overdue(own).size();
    String late = overdue == 0 ? "" : ", " + Say.count(overdue, "promise") + " overdue";
    String start = own.name() + ": ";
    List<String> lines = new ArrayList<>();
    if (yes.estimate().isMeasured()) {
      Estimate share = yes.estimate().require();
      lines.add(start + Say.share(share) + " won after a yes" + late);
      lines.add(start + Say.share(share.value()) + " won after a yes" + late);
      lines.add(start + Say.share(share) + " won after a yes");
      lines.add(start + Say.share(share.value()) + " won after a yes");
    }
    lines.add(start + Say.count(own.rows().size(), "request") + " decided" + late);
    lines.add(start + Say.count(own.rows().size(), "request") + " decided");
    return SubjectLine.of(findings.period().quarter(), lines);
  }

  private void promises(List<MailBlock> blocks) {
    List<TradeOff> overdue = SliceStatements.overdue(own);
    if (!overdue.isEmpty()) {
      blocks.add(SliceTables.overdue(overdue, identity.asOf()));
    }
    List<TradeOff> notDue = SliceStatements.notDue(own);
    if (!notDue.isEmpty()) {
      blocks.add(SliceTables.notDue(notDue));
    }
  }

  private void company(List<MailBlock> blocks, Measured<CompanyCounts> company, long minimum) {
    if (!company.isMeasured()) {
      blocks.add(new MailBlock.Note("The whole company", company.notMeasured()));
      return;
    }
    blocks.add(SliceTables.beside(own, company.require()));
    if (company.require().isAnyHidden()) {
      blocks.add(
          new MailBlock.Note(
              "What is hidden", "A figure of the company is hidden where " + tells(minimum)));
    }
  }

  /** Why something of the company is not shown. */
  static String tells(long minimum) {
    return "readers who put such mails together could work out a number of fewer than %s requests of others."
        .formatted(Say.count(minimum));
  }

  private String currency() {
    return findings.parameters().reportingCurrency();
  }
}
