package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement of the Review as a reader of one of its forms finds it. Each number in it is that of
 * {@code findings.json}, as far as its last digit goes.
 *
 * @param number in large type; empty where there is none
 * @param limits of its interval
 * @param basis of how many it is
 */
public record ReadStatement(String topic, String number, String limits, String basis, String text) {

  private static final Pattern NUMBER =
      Pattern.compile("([+\u2212]?)(\\d[\\d,]*)(\\.\\d+)?([km]?)([^\\d]*)");

  private static final Map<String, Integer> ZEROS = Map.of("", 0, "k", 3, "m", 6);

  /** A space that does not break is a space: plain text has no other. */
  public ReadStatement {
    topic = spaced(topic);
    number = spaced(number);
    limits = spaced(limits);
    basis = spaced(basis);
    text = spaced(text);
  }

  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  /** Each says what the findings hold of it, and there are as many. */
  public static void compare(List<ReadStatement> read, Findings findings) throws IOException {
    JsonNode statements =
        new ObjectMapper().readTree(FindingsJson.write(findings)).at("/review/statements");
    assertThat(read).hasSameSizeAs(statements).isNotEmpty();
    for (int i = 0; i < read.size(); i++) {
      JsonNode statement = statements.get(i);
      assertThat(read.get(i).topic()).isEqualTo(spaced(statement.get("topic").textValue()));
      assertThat(read.get(i).text()).isEqualTo(spaced(statement.get("text").textValue()));
      compare(read.get(i), statement.at("/shown/value"));
    }
  }

  private static void compare(ReadStatement read, JsonNode shown) {
    if (shown.isMissingNode()) {
      assertThat(read.number() + read.limits() + read.basis()).isEmpty();
      return;
    }
    List<Written> number = numbers(read.number(), shown);
    assertThat(number).singleElement().satisfies(each -> each.is(shown.get("value")));
    assertThat(read.basis()).isEqualTo(basis(shown.get("basis")));
    JsonNode interval = shown.at("/interval/value");
    assertThat(read.limits().isEmpty()).isEqualTo(interval.isMissingNode());
    if (!interval.isMissingNode()) {
      List<Written> limits = numbers(read.limits() + (isLess(read) ? " less" : ""), shown);
      assertThat(limits).hasSize(2);
      // Of "5.3m less" the limits are said from the smaller loss to the greater one.
      limits.get(isLess(read) ? 1 : 0).is(interval.get("lower"));
      limits.get(isLess(read) ? 0 : 1).is(interval.get("upper"));
    }
  }

  /** Other days than those that the title names are said. */
  private static String basis(JsonNode basis) {
    String counted =
        String.format(
            Locale.ROOT, "%,d %s", basis.get("of").longValue(), basis.get("things").textValue());
    String period = basis.get("period").textValue();
    return period.equals("four quarters") ? counted : counted + ", " + period;
  }

  private static boolean isLess(ReadStatement read) {
    return read.number().contains("less");
  }

  /** A number as it is written, and what half of its last digit is worth. */
  private record Written(BigDecimal value, BigDecimal half) {

    void is(JsonNode exact) {
      assertThat(value.subtract(exact.decimalValue()).abs()).isLessThanOrEqualTo(half);
    }
  }

  private static List<Written> numbers(String text, JsonNode shown) {
    boolean isPercent = List.of("share", "points").contains(shown.get("unit").textValue());
    boolean isLess = text.endsWith("less");
    return NUMBER.matcher(text).results().map(found -> written(found, isPercent, isLess)).toList();
  }

  /** Where only one of two limits says which way it goes, both go there. */
  private static Written written(MatchResult found, boolean isPercent, boolean isLess) {
    String fraction = found.group(3) == null ? "" : found.group(3);
    int zeros = ZEROS.get(found.group(4)) - (isPercent ? 2 : 0);
    boolean isMinus =
        found.group(1).equals("\u2212")
            || found.group(5).contains("less")
            || (isLess && !found.group(5).contains("more"));
    BigDecimal value =
        new BigDecimal(found.group(2).replace(",", "") + fraction).scaleByPowerOfTen(zeros);
    BigDecimal half =
        new BigDecimal("0.5").scaleByPowerOfTen(zeros - Math.max(0, fraction.length() - 1));
    return new Written(isMinus ? value.negate() : value, half);
  }
}
