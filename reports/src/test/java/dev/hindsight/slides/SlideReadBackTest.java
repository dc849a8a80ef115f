package dev.hindsight.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.slides.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

/** Reads the figures of charts back from the file, from what is behind them and what they keep. */
@Tag("locale-sensitive")
class SlideReadBackTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  @Test
  void winRatesAreThoseOfTheFindings() throws Exception {
    assertThat(drawn(WinRateByDecision.NAME, Unit.SHARE))
        .containsExactlyElementsOf(
            FULL.winRates().byClass().require().stream()
                .filter(row -> row.outcomes().closed() > 0)
                .map(row -> row.outcomes().winRate().estimate().require())
                .toList());
  }

  @Test
  void thePayOffIsThatOfTheFindings() throws Exception {
    NetTotal settled = FULL.payOff().require().given().settled();
    assertThat(drawn("pay-off-net", Unit.MONEY))
        .startsWith(settled.gain().require())
        .endsWith(settled.net().require());
  }

  @Test
  void quartersAreThoseOfTheFindings() throws Exception {
    assertThat(drawn("changes-and-gaps", Unit.SHARE))
        .containsExactlyElementsOf(
            FULL.winRates().by(Dimension.QUARTER).levels().require().stream()
                .map(quarter -> quarter.all().winRate().estimate())
                .filter(Measured::isMeasured)
                .map(Measured::require)
                .toList());
  }

  @Test
  void promisesAreThoseOfTheFindings() throws Exception {
    var promises = FULL.payOff().require().promises().require();
    assertThat(drawn("pay-off-promises", Unit.SHARE))
        .containsExactlyElementsOf(
            Stream.concat(Stream.of(promises.all()), promises.byQuarter().stream())
                .filter(row -> row.due() > 0)
                .map(row -> row.onTime().estimate().require())
                .toList());
  }

  /** A spreadsheet holds 23.6 points for 0.236. */
  @Test
  void differencesAreInPoints() throws Exception {
    List<Estimate> found =
        FULL.winRates().comparisons().require().stream()
            .map(Comparison::likeForLike)
            .filter(Measured::isMeasured)
            .map(Measured::require)
            .map(LikeForLike::difference)
            .toList();
    List<Estimate> drawn = drawn(LikeForLikeAgainstCrude.NAME, Unit.POINTS);
    assertThat(drawn).hasSameSizeAs(found);
    for (int i = 0; i < found.size(); i++) {
      assertThat(drawn.get(i).value()).isCloseTo(100 * found.get(i).value(), EXACT);
      assertThat(drawn.get(i).lower()).isCloseTo(100 * found.get(i).lower(), EXACT);
      assertThat(drawn.get(i).upper()).isCloseTo(100 * found.get(i).upper(), EXACT);
    }
  }

  @Test
  void labelsTellRowsApart() throws Exception {
    Forest forest = (Forest) Charts.all(FULL).get(LikeForLikeAgainstCrude.NAME).require().form();
    List<String> labels = new ArrayList<>();
    try (XMLSlideShow show = read()) {
      chart(show, LikeForLikeAgainstCrude.NAME)
          .labels()
          .getStrCache()
          .getPtList()
          .forEach(point -> labels.add(point.getV()));
    }
    assertThat(labels).doesNotHaveDuplicates().isNotEmpty();
    assertThat(forest.rows()).extracting(Forest.Row::name).contains("Yes");
    assertThat(labels).first().asString().startsWith("Yes against ");
  }

  /** What is behind a chart; what the chart keeps of it is the same, intervals and all. */
  private static List<Estimate> drawn(String slide, Unit unit) throws Exception {
    try (XMLSlideShow show = read()) {
      XSLFChart file = file(show, slide);
      DrawnChart chart = DrawnChart.of(file);
      XSSFSheet sheet = file.getWorkbook().getSheet("Data");
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
          .isEqualTo(unit.spreadsheetFormat());
      List<Double> values = kept(chart.values());
      List<Double> up = kept(chart.intervals().getPlus().getNumRef());
      List<Double> down = kept(chart.intervals().getMinus().getNumRef());
      assertThat(sheet.getLastRowNum()).isEqualTo(values.size());
      return IntStream.range(0, values.size())
          .mapToObj(
              i -> {
                XSSFRow row = sheet.getRow(i + 1);
                double value = row.getCell(1).getNumericCellValue();
                Estimate estimate =
                    new Estimate(
                        value,
                        row.getCell(2).getNumericCellValue(),
                        row.getCell(3).getNumericCellValue());
                assertThat(values.get(i)).isEqualTo(value);
                assertThat(value + up.get(i)).isCloseTo(estimate.upper(), Offset.offset(1e-6));
                assertThat(value - down.get(i)).isCloseTo(estimate.lower(), Offset.offset(1e-6));
                return estimate;
              })
          .toList();
    }
  }

  private static List<Double> kept(CTNumRef reference) {
    return reference.getNumCache().getPtList().stream()
        .map(point -> Double.valueOf(point.getV()))
        .toList();
  }

  private static DrawnChart chart(XMLSlideShow show, String slide) {
    return DrawnChart.of(file(show, slide));
  }

  private static XSLFChart file(XMLSlideShow show, String name) {
    List<String> names = Deck.of(FULL).stream().map(Slide::name).toList();
    return show.getSlides().get(names.indexOf(name)).getRelations().stream()
        .filter(XSLFChart.class::isInstance)
        .map(XSLFChart.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static XMLSlideShow read() throws IOException {
    return new XMLSlideShow(
        new ByteArrayInputStream(
            SlideFile.bytes(FULL, FindingsFixture.IDENTITY, Template.plain())));
  }
}
