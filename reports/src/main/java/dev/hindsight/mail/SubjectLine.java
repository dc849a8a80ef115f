package dev.hindsight.mail;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.markup.Escaped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The subject of a mail: what was found, in a line that a list of mails shows whole. */
public final class SubjectLine {

  /** In letters: about what a list of mails shows. */
  private static final int MOST = 72;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2028\u2029]+");

  private SubjectLine() {}

  /**
   * Such as "Hindsight 2026Q3: Win rate: 54 % (49 to 60)".
   *
   * @param first the statement that comes first; empty where nothing was measured
   */
  public static String of(Quarter quarter, Optional<Statement> first, String currency) {
    return first
        .map(statement -> of(quarter, said(statement, currency)))
        .orElseGet(() -> of(quarter, List.of("nothing was measured")));
  }

  /** The same of what was found in other words, the longest first: the first that fits is taken. */
  public static String of(Quarter quarter, List<String> findings) {
    return of(quarter.label(), findings);
  }

  /** The same about something else than a quarter, such as "watch of 16 Sep 2026". */
  static String of(String about, List<String> findings) {
    List<String> lines =
        findings.stream().map(each -> line("Hindsight " + about + ": " + each)).toList();
    return lines.stream()
        .filter(each -> length(each) <= MOST)
        .findFirst()
        .orElseGet(() -> cut(lines.get(lines.size() - 1)));
  }

  private static List<String> said(Statement statement, String currency) {
    String start = statement.opening();
    if (!statement.shown().isMeasured()) {
      return List.of(start + statement.text(), statement.text());
    }
    Shown shown = statement.shown().require();
    String number = start + shown.number(currency);
    String open = isOpen(shown) ? ", not clear" : "";
    return shown.limits().isMeasured()
        ? List.of(number + " (" + shown.limits().require() + ")" + open, number + open)
        : List.of(number);
  }

  /** Whether its interval holds what the number is held against. */
  private static boolean isOpen(Shown shown) {
    if (!shown.interval().isMeasured() || !shown.reference().isMeasured()) {
      return false;
    }
    Estimate interval = shown.interval().require();
    double reference = shown.reference().require();
    return interval.lower() <= reference && reference <= interval.upper();
  }

  /** No break in it can end the line, and with it the header; nothing in it is taken for a code. */
  private static String line(String text) {
    return Escaped.plain(BLANKS.matcher(text).replaceAll(" ").strip()).replace("=?", "= ?");
  }

  private static String cut(String line) {
    String head = line.substring(0, line.offsetByCodePoints(0, MOST - 1));
    int blank = head.lastIndexOf(' ');
    return (blank > MOST / 2 ? head.substring(0, blank) : head) + "…";
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
