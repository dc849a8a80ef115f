package dev.hindsight.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hindsight.LocalSpark;
import dev.hindsight.SparkJobs;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.PublishedDeal;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.Jobs;
import dev.hindsight.history.passes.PartFiles;
import dev.hindsight.history.passes.Published;
import dev.hindsight.plain.ReadSampleData;
import dev.hindsight.review.SnapshotDeal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LocalSpark.class)
class ReviewsTest {

  private static final Configuration CONFIGURATION = Configuration.defaults();
  private static final ReviewPeriod TODAY =
      ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF);
  private static final ReviewPeriod EARLIER =
      ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF.minusMonths(3));

  private static final Optional<Published> NOTHING_PUBLISHED = Optional.empty();
  private static final Measured<Findings> NO_REPORT = Measured.not("there is none");

  private static Company company;
  private static Findings today;

  @BeforeAll
  static void read(JavaSparkContext spark) {
    company = Company.read(spark, ReadSampleData.request());
    today = found(company, TODAY).get(0);
  }

  @AfterAll
  static void release() {
    company.close();
  }

  private static List<Findings> found(Company of, ReviewPeriod... periods) {
    try (Reviews reviews =
        new Reviews(of, List.of(periods), CONFIGURATION, NOTHING_PUBLISHED, NO_REPORT)) {
      return reviews.counted().stream().map(Review::findings).toList();
    }
  }

  @Test
  void whatPointsNowhereIsSaidWhereItCounts() {
    assertThat(today.churn().require().remarks())
        .filteredOn(remark -> remark.startsWith("Keys that point nowhere"))
        .singleElement(STRING)
        .contains("waiting.roadmap_item_id ")
        .doesNotContain("requests.deal_id");
    assertThat(today.payOff().require().remarks())
        .filteredOn(remark -> remark.startsWith("Keys that point nowhere"))
        .singleElement(STRING)
        .contains("requests.deal_id ", "waiting.roadmap_item_id ")
        .doesNotContain("pressure.request_id");
  }

  /** What was refused is said as it is for the money, which is the other way round. */
  @Test
  void everyNumberOfThePageIsAFigureOfTheFindings() throws IOException {
    ObjectNode findings = (ObjectNode) new ObjectMapper().readTree(FindingsJson.write(today));
    JsonNode page = findings.remove("review");
    Set<Double> figures = new HashSet<>();
    numbers(findings, figures);

    assertThat(today.review().statements()).hasSize(7);
    assertThat(page.findValues("shown"))
        .extracting(shown -> shown.at("/value/value").doubleValue())
        .hasSize(7)
        .allMatch(value -> figures.contains(value) || figures.contains(-value));
  }

  private static void numbers(JsonNode node, Set<Double> into) {
    if (node.isNumber()) {
      into.add(node.doubleValue());
    }
    node.forEach(each -> numbers(each, into));
  }

  @Test
  void reviewsThatAreMadeTogetherFindWhatEachFindsAlone() throws IOException {
    List<Findings> together = found(company, TODAY, EARLIER);

    assertThat(together.get(0)).isEqualTo(today);
    assertThat(asked(together.get(1))).isEqualTo(asked(found(company, EARLIER).get(0)));
    assertThat(asked(found(company, EARLIER, TODAY).get(1))).isEqualTo(asked(today));
    assertThat(today.churn().isMeasured()).isTrue();
    assertThat(today.payOff().isMeasured()).isTrue();
    assertThat(today.expectations().require().all()).hasSizeGreaterThan(5);
    assertThat(together.get(1).expectations())
        .isEqualTo(Measured.not("what an earlier report expected is marked, and not asked again"));
    assertThat(together.get(1).atRisk())
        .isEqualTo(Measured.not("what was at risk then is not asked again"));
    assertThat(today.atRisk().require().kinds()).hasSize(4);
  }

  /** What is expected, and what is at risk, is asked of the first review alone. */
  private static JsonNode asked(Findings findings) throws IOException {
    ObjectNode all = (ObjectNode) new ObjectMapper().readTree(FindingsJson.write(findings));
    all.remove(List.of("at_risk", "expectations", "agenda"));
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void partitionsDoNotShow(int partitions, JavaSparkContext spark) {
    try (Company spread = Company.read(spark, ReadSampleData.request(), partitions)) {
      assertThat(found(spread, TODAY)).containsExactly(today);
    }
  }

  @Test
  void filesDoNotShow(JavaSparkContext spark, @TempDir Path folder) {
    PartFiles parts = new PartFiles(folder, 3);
    Contract.TABLES.forEach(table -> parts.split(ReadSampleData.FOLDER, table));
    try (Company split = Company.read(spark, ReadSampleData.request(folder))) {
      Findings found = found(split, TODAY).get(0);
      assertThat(found.review()).isEqualTo(today.review());
      assertThat(found.winRates()).isEqualTo(today.winRates());
      assertThat(found.churn()).isEqualTo(today.churn());
      assertThat(found.pressure()).isEqualTo(today.pressure());
      assertThat(found.payOff()).isEqualTo(today.payOff());
    }
  }

  @Test
  void levelsBeyondThoseWithMostDealsArePutTogether(@TempDir Path folder) throws IOException {
    Configuration twoLevels =
        Configuration.load(
            Files.writeString(folder.resolve("hindsight.yaml"), "thresholds: {most-levels: 2}"));
    try (Reviews reviews =
        new Reviews(company, List.of(TODAY), twoLevels, NOTHING_PUBLISHED, NO_REPORT)) {
      assertThat(json(reviews.counted().get(0).findings()))
          .containsPattern("\"\\([0-9]+ others?\\)\"");
    }
    assertThat(json(today)).doesNotContainPattern("\"\\([0-9]+ others?\\)\"");
  }

  private static String json(Findings findings) throws IOException {
    return new String(FindingsJson.write(findings), StandardCharsets.UTF_8);
  }

  @Test
  void readingIsOneJob(JavaSparkContext spark) throws InterruptedException {
    assertThat(SparkJobs.of(spark, () -> Company.read(spark, ReadSampleData.request()).close()))
        .containsExactly("Read, judge and link the exports");
  }

  private static final List<String> PASSES =
      List.of(
          "Deals: sizes, levels and endings",
          "Roadmap items: slips after a yes",
          "Customers: revenue bands and who left",
          "Deals: win rates, pressure and what like deals come to",
          "Customers: months and days of waiting",
          "Trade-offs: what displaced items cost, and promises",
          "Trade-offs: totals and the ledger");

  @Test
  void anEarlierReviewRidesInTheSamePasses(JavaSparkContext spark) throws InterruptedException {
    assertThat(SparkJobs.of(spark, () -> found(company, TODAY))).isEqualTo(PASSES);
    assertThat(SparkJobs.of(spark, () -> found(company, TODAY, EARLIER))).isEqualTo(PASSES);
    assertThat(SparkJobs.of(spark, ReviewsTest::countedBesideAnEarlierReport)).isEqualTo(PASSES);
  }

  private static final SnapshotDeal KEPT =
      new SnapshotDeal("D", "won", LocalDate.of(2026, 2, 1), BigDecimal.TEN, "yes");

  private static void countedBesideAnEarlierReport() {
    Published published =
        new Published(
            new byte[] {1}, content -> List.of(new PublishedDeal("D", KEPT.line())).iterator());
    try (Reviews reviews =
        new Reviews(
            company, List.of(TODAY, EARLIER), CONFIGURATION, Optional.of(published), NO_REPORT)) {
      assertThat(reviews.counted().get(1).changes()).isNotEmpty();
    }
  }

  @Test
  void theJobsAreKeptWithTheirNames(JavaSparkContext spark) {
    try (Company own = Company.read(spark, ReadSampleData.request())) {
      found(own, TODAY);
      assertThat(own.jobs().stream().map(Jobs.Job::name).skip(1)).isEqualTo(PASSES);
      assertThat(own.jobs()).extracting(Jobs.Job::seconds).allMatch(seconds -> seconds > 0);
    }
  }
}
