package dev.hindsight.mail;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.MailBlock.Decision;
import dev.hindsight.mail.MailBlock.Finding;
import dev.hindsight.mail.MailBlock.Foot;
import dev.hindsight.mail.MailBlock.Guide;
import dev.hindsight.mail.MailBlock.Heading;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Picture;
import dev.hindsight.mail.MailBlock.Place;
import dev.hindsight.mail.MailBlock.Title;
import dev.hindsight.page.PageSection;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReviewPoint;
import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.ReadBack;
import java.util.ArrayList;
import java.util.List;

/** The whole report as a mail: the review in sentences, the rest attached. */
public final class ReportMail {

  private ReportMail() {}

  /**
   * The mail of a report.
   *
   * @param pictures those that open the review
   * @param page the report as one page
   * @param workbook the report as a workbook
   */
  public static Mail of(
      Findings findings,
      Identity identity,
      List<Picture> pictures,
      MailFile page,
      MailFile workbook) {
    List<MailBlock> blocks = new ArrayList<>();
    blocks.add(title(findings));
    ToDecide.of(findings).ifPresent(agenda -> blocks.addAll(agenda(agenda)));
    blocks.addAll(statements(findings));
    blocks.addAll(pictures);
    ReviewPoint.of(findings).forEach(each -> blocks.add(new Note(each.heading(), each.text())));
    blocks.add(new Heading("Where to look"));
    blocks.add(
        Guide.to(
            page.name(),
            "the report as one page; open it in a browser. Its parts",
            places(findings)));
    blocks.add(
        Guide.to(
            workbook.name(),
            "the report as a workbook; its sheet Contents lists the others",
            List.of()));
    blocks.add(new Foot(List.of(Review.CAUTION, identity.sentence())));
    return new Mail(subject(findings), blocks, List.of(page, workbook));
  }

  private static Title title(Findings findings) {
    Covered covered = Covered.of(findings);
    Period period = findings.period();
    return new Title(
        covered.title(), period.quarter().label() + ". " + covered.subtitle(period) + ".");
  }

  private static String subject(Findings findings) {
    return SubjectLine.of(
        findings.period().quarter(),
        findings.review().statements().stream().findFirst(),
        findings.parameters().reportingCurrency());
  }

  /** It opens the mail; a heading parts it from what was found. */
  private static List<MailBlock> agenda(ToDecide agenda) {
    List<MailBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(ToDecide.HEADING));
    blocks.addAll(Decision.all(agenda.points()));
    if (!agenda.said().isEmpty()) {
      blocks.add(new Note("", agenda.said()));
    }
    if (!agenda.agreed().isEmpty()) {
      blocks.add(new Heading(ToDecide.AGREED));
      agenda.agreed().forEach(each -> blocks.add(agreed(each)));
    }
    if (!agenda.others().isEmpty()) {
      blocks.add(new Note("", agenda.others()));
    }
    blocks.add(new Heading(ToDecide.FOUND));
    return blocks;
  }

  private static Note agreed(ReadBack agreed) {
    return new Note(agreed.what(), "%s. %s".formatted(Say.capital(agreed.who()), agreed.became()));
  }

  private static List<? extends MailBlock> statements(Findings findings) {
    List<Statement> statements = findings.review().statements();
    return statements.isEmpty()
        ? List.of(new Note("Review", "Nothing was measured."))
        : Finding.all(statements, findings.parameters().reportingCurrency());
  }

  private static List<Place> places(Findings findings) {
    return PageSection.of(findings).stream()
        .map(section -> new Place(section.name(), section.anchor()))
        .toList();
  }
}
