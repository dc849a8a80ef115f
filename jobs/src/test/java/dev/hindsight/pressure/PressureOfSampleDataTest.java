package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.plain.FiguresOf;
import dev.hindsight.plain.PlainCalendar;
import dev.hindsight.plain.PlainCompany;
import dev.hindsight.plain.PlainPressure;
import dev.hindsight.plain.PlantedAndFound;
import dev.hindsight.plain.ReadSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sales pressure in the made-up company, recomputed, and set beside what was planted in it. */
@ExtendWith(LocalSpark.class)
class PressureOfSampleDataTest {

  private static final PlainCalendar CALENDAR = new PlainCalendar(ReadSampleData.AS_OF, 1);

  private static WrittenExports written;
  private static Pressure pressure;
  private static Pressure withoutQuotas;

  @BeforeAll
  static void analyse(JavaSparkContext spark) {
    written = ReadSampleData.written(spark);
    pressure = FoundPressure.in(written, CALENDAR, 10);
    withoutQuotas =
        FoundPressure.in(ReadSampleData.written(spark).without(Quotas.TABLE), CALENDAR, 10);
  }

  @Test
  void everyFigureIsWhatPlainJavaFinds() {
    PlainPressure plain = new PlainPressure(new PlainCompany(written, CALENDAR), 10);

    assertThat(FiguresOf.differences(pressure, plain.findings())).isEmpty();
    assertThat(FiguresOf.all(pressure)).hasSizeGreaterThan(2000).doesNotContainValue(Double.NaN);
  }

  @Test
  void intervalsHoldWhatWasPlanted() throws IOException {
    List<PlantedAndFound> all = PressurePlantedAndFound.all(pressure, ReadSampleData.truth());

    assertThat(all).hasSizeGreaterThan(10).allMatch(PlantedAndFound::isHeld);
  }

  @Test
  void theReadmeSaysWhatWasPlantedAndWhatWasFound() throws IOException {
    List<PlantedAndFound> all = PressurePlantedAndFound.all(pressure, ReadSampleData.truth());

    assertThat(Files.readAllLines(ReadSampleData.FOLDER.resolve("README.md")))
        .containsSequence(all.stream().map(PlantedAndFound::line).toList())
        .containsSequence(PressurePlantedAndFound.withoutAFigure(pressure, withoutQuotas));
  }
}
