package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;

/** The reference values, computed with R; see the README beside them. */
public final class Reference {

  private static final Path FOLDER = Path.of("../../shared/reference");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

  private Reference() {}

  /** A case: what its name says, and its quantities. */
  public record Case(String name, Map<String, Double> values) {

    /** The numbers in the case's name, in order. */
    double[] numbers() {
      return NUMBER
          .matcher(name)
          .results()
          .mapToDouble(m -> Double.parseDouble(m.group()))
          .toArray();
    }

    long[] counts() {
      return Arrays.stream(numbers()).mapToLong(number -> (long) number).toArray();
    }

    double value(String quantity) {
      assertThat(values).as(name).containsKey(quantity);
      return values.get(quantity);
    }

    public void agrees(double actual, String quantity) {
      double expected = value(quantity);
      assertThat(actual).as("%s, %s", name, quantity).isCloseTo(expected, nineDigits(expected));
    }

    public void agrees(Estimated actual, String quantity) {
      agrees(actual.value(), quantity);
      agrees(actual.lower(), quantity + " lower");
      agrees(actual.upper(), quantity + " upper");
    }
  }

  /** How far a result may lie from a reference value. */
  public static Offset<Double> nineDigits(double expected) {
    return Offset.offset(Math.abs(expected) * 5e-10);
  }

  /** The cases whose name starts so, at least one; skips the test where there is no reference. */
  public static List<Case> cases(String prefix) {
    Map<String, Map<String, Double>> cases = new LinkedHashMap<>();
    lines("statistics.csv")
        .map(line -> line.substring(1, line.length() - 1).split("\",\""))
        .filter(fields -> fields[0].startsWith(prefix))
        .forEach(
            fields ->
                cases
                    .computeIfAbsent(fields[0], name -> new LinkedHashMap<>())
                    .put(fields[1], Double.valueOf(fields[2])));
    assertThat(cases).as("cases starting with %s", prefix).isNotEmpty();
    return cases.entrySet().stream().map(e -> new Case(e.getKey(), e.getValue())).toList();
  }

  /** The lines of a file after its header; skips the test where there is no reference. */
  static Stream<String> lines(String file) {
    Path path = FOLDER.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "There is no " + path + " to compare with");
    try {
      return Files.readAllLines(path).stream().skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
