package dev.hindsight.mail;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.tables.ReviewBar;
import dev.hindsight.tables.ToDecide.Point;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of a mail, from above to below. HTML and plain text say the same of it. */
public sealed interface MailBlock {

  /** Hands itself to what writes it. */
  void write(MailWriter writer);

  /**
   * What opens a mail.
   *
   * @param text what it is about
   * @param below of when and what it tells
   */
  record Title(String text, String below) implements MailBlock {

    @Override
    public void write(MailWriter writer) {
      writer.title(this);
    }
  }

  /** What stands above the blocks that follow. */
  record Heading(String text) implements MailBlock {

    @Override
    public void write(MailWriter writer) {
      writer.heading(this);
    }
  }

  /**
   * A question to decide.
   *
   * @param number its place on the agenda, from 1
   */
  record Decision(int number, Point point) implements MailBlock {

    /** The questions of an agenda, in their order. */
    static List<Decision> all(List<Point> points) {
      return IntStream.range(0, points.size())
          .mapToObj(i -> new Decision(i + 1, points.get(i)))
          .toList();
    }

    /** The question with its place, such as "1. Should a never be a not now?". */
    String asked() {
      return number + ". " + point.question();
    }

    @Override
    public void write(MailWriter writer) {
      writer.decision(this);
    }
  }

  /**
   * A statement.
   *
   * @param topic two or three words
   * @param quantity its number; empty for what is said in words
   * @param text a sentence or two
   */
  record Finding(String topic, Optional<Quantity> quantity, String text) implements MailBlock {

    /** The statements of a review, in their order. */
    public static List<Finding> all(List<Statement> statements, String currency) {
      List<Optional<ReviewBar>> bars = ReviewBar.of(statements);
      return IntStream.range(0, statements.size())
          .mapToObj(i -> of(statements.get(i), currency, bars.get(i)))
          .toList();
    }

    private static Finding of(Statement statement, String currency, Optional<ReviewBar> bar) {
      return new Finding(
          statement.topic(),
          statement.shown().optional().map(shown -> Quantity.of(shown, currency, bar)),
          statement.text());
    }

    @Override
    public void write(MailWriter writer) {
      writer.finding(this);
    }
  }

  /**
   * A number with its interval.
   *
   * @param number in large type, such as "54 %"
   * @param limits of its interval, such as "49 to 60"; empty where it was counted
   * @param basis of how many it is
   * @param bar the interval on a scale; empty where it was counted
   */
  record Quantity(String number, Optional<String> limits, String basis, Optional<ReviewBar> bar) {

    static Quantity of(Shown shown, String currency, Optional<ReviewBar> bar) {
      return new Quantity(
          shown.number(currency), shown.limits().optional(), shown.basis().textInReview(), bar);
    }

    /** All of it in a line, such as "54 % (49 to 60), 367 closed deals, four quarters". */
    String line() {
      return number + limits.map(each -> " (" + each + ")").orElse("") + ", " + basis;
    }
  }

  /**
   * A small table: it has to fit a phone.
   *
   * @param caption what it shows
   * @param headers one for each column
   * @param rows their first cell names them
   */
  record Table(String caption, List<String> headers, List<List<String>> rows) implements MailBlock {

    public Table {
      headers = List.copyOf(headers);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != headers.size()) {
          throw new IllegalArgumentException(
              "Invalid table \"%s\": a row has %s cells, its header %s"
                  .formatted(caption, row.size(), headers.size()));
        }
      }
    }

    @Override
    public void write(MailWriter writer) {
      writer.table(this);
    }
  }

  /**
   * A picture in the text.
   *
   * @param title what was found
   * @param below what is shown, when, and of how many
   * @param says every figure of it in sentences, for who does not see it
   * @param foot how far it may be trusted
   * @param png the file
   * @param contentId what the text calls it, such as "pay-off-net.0123456789ab@hindsight.invalid"
   */
  record Picture(
      String title, String below, String says, String foot, MailFile png, String contentId)
      implements MailBlock {

    /**
     * A chart's picture, without the words that the mail says in text.
     *
     * @param png its bytes
     */
    public static Picture of(Chart chart, byte[] png, Identity identity) {
      return new Picture(
          chart.caption().title(),
          chart.caption().subtitle(),
          chart.form().say() + ".",
          chart.caption().foot(),
          MailFile.png(chart.name() + ".png", png),
          chart.name() + "." + identity.reportId() + "@" + Envelope.NO_DOMAIN);
    }

    Picture emptied() {
      return new Picture(title, below, says, foot, png.emptied(), contentId);
    }

    @Override
    public void write(MailWriter writer) {
      writer.picture(this);
    }
  }

  /**
   * A point, such as what was not measured.
   *
   * @param heading empty where it needs none
   */
  record Note(String heading, String text) implements MailBlock {

    @Override
    public void write(MailWriter writer) {
      writer.note(this);
    }
  }

  /** Short points, one below the other. */
  record Points(List<String> texts) implements MailBlock {

    public Points {
      texts = List.copyOf(texts);
    }

    @Override
    public void write(MailWriter writer) {
      writer.points(this);
    }
  }

  /**
   * Where to look in a file that is attached.
   *
   * @param file its name
   * @param what it is, such as "the report as a workbook"
   * @param places what to look for in it
   * @param address where it lies in the web; empty where it does not
   * @param leftOut why it is not attached; empty where it is
   */
  record Guide(
      String file, String what, List<Place> places, Optional<URI> address, Optional<String> leftOut)
      implements MailBlock {

    public Guide {
      places = List.copyOf(places);
    }

    /** Of a file that is attached. */
    public static Guide to(String file, String what, List<Place> places) {
      return new Guide(file, what, places, Optional.empty(), Optional.empty());
    }

    /** What it is and whether it is there, in a sentence or two. */
    String said() {
      String lies = address.isPresent() ? "" : " It lies in the folder of the report.";
      return leftOut
          .map(why -> "%s is not attached: %s.%s".formatted(file, why, lies))
          .orElse("%s is attached: %s%s".formatted(file, what, places.isEmpty() ? "." : ":"));
    }

    /** The places that a reader can get to. */
    List<Place> reached() {
      return leftOut.isEmpty() || address.isPresent() ? places : List.of();
    }

    /** Where a place in it lies in the web. */
    Optional<URI> address(Place place) {
      return place.anchor().isEmpty()
          ? Optional.empty()
          : address.map(at -> at.resolve("#" + place.anchor()));
    }

    /** The same where the file lies in the web, too. */
    Guide at(URI folder) {
      return new Guide(file, what, places, Optional.of(folder.resolve(file)), leftOut);
    }

    /** The same of a file that is not attached. */
    Guide without(String why) {
      return new Guide(file, what, places, address, Optional.of(why));
    }

    @Override
    public void write(MailWriter writer) {
      writer.guide(this);
    }
  }

  /**
   * A place in a file.
   *
   * @param name what is written there: a heading, or the name of a sheet
   * @param anchor where a link to it leads within the file; empty where no link can
   */
  record Place(String name, String anchor) {}

  /** What stands at the foot, in small type, one line below the other. */
  record Foot(List<String> lines) implements MailBlock {

    public Foot {
      lines = List.copyOf(lines);
    }

    @Override
    public void write(MailWriter writer) {
      writer.foot(this);
    }
  }
}
