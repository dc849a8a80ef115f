package dev.hindsight.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where each chart stands.
 *
 * @param onThePage the charts that open the review, most important first
 * @param bySheet the others, by the sheet that they stand on: one of charts, or below a table that
 *     leaves them room on its page
 */
record ChartPlaces(List<Picture> onThePage, Map<String, List<Picture>> bySheet) {

  private static final int MOST_ON_THE_PAGE = 3;

  /**
   * The charts that answer the review's questions, the most telling first. Without answers by
   * quarter is among them: then the sheet that it stands on otherwise is not there.
   */
  private static final List<String> KEY =
      List.of(
          "win-rate-by-decision",
          "pay-off-net",
          "churn-per-100-account-years",
          "like-for-like",
          "win-rate-by-group",
          "win-rate-by-quarter",
          "customers-by-quarter",
          "loss-reasons");

  private static final Map<String, String> SHEETS =
      Map.ofEntries(
          Map.entry("win-rate-by-decision", "Win rates"),
          Map.entry("like-for-like", "Comparisons"),
          Map.entry("win-rate-by-quarter", "Time to win"),
          Map.entry("win-rate-by-group", "Win rates"),
          Map.entry("loss-reasons", "Stated reasons"),
          Map.entry("customers-by-quarter", "Customers"),
          Map.entry("wins-after-decision", "Time to win"),
          Map.entry("churn-per-100-account-years", ChartsSheet.CHURN.sheet()),
          Map.entry("churn-waterfall", ChartsSheet.CHURN.sheet()),
          Map.entry("retention", ChartsSheet.CHURN.sheet()),
          Map.entry("costliest-displaced-items", ChartsSheet.CHURN.sheet()),
          Map.entry("pay-off-net", ChartsSheet.PAY_OFF.sheet()),
          Map.entry("pay-off-by-answer", ChartsSheet.PAY_OFF.sheet()),
          Map.entry("pay-off-by-alternative", ChartsSheet.PAY_OFF.sheet()),
          Map.entry("pay-off-by-product-manager", ChartsSheet.PAY_OFF.sheet()),
          Map.entry("pay-off-verdicts", ChartsSheet.PAY_OFF.sheet()),
          Map.entry("pay-off-promises", ChartsSheet.PAY_OFF.sheet()),
          Map.entry("pressure-and-answers", ChartsSheet.PRESSURE.sheet()),
          Map.entry("pressure-claims", ChartsSheet.PRESSURE.sheet()),
          Map.entry("pressure-quarter-end", ChartsSheet.PRESSURE.sheet()),
          Map.entry("pressure-by-attainment", ChartsSheet.PRESSURE.sheet()),
          Map.entry("pressure-teams", ChartsSheet.PRESSURE.sheet()),
          Map.entry("pressure-reversals", ChartsSheet.PRESSURE.sheet()),
          Map.entry("pressure-by-quarter", ChartsSheet.PRESSURE.sheet()));

  /**
   * Places for charts: the key charts are on the page, and where one of them was not drawn, the
   * next chart takes its place.
   *
   * @throws IllegalArgumentException for a chart that has no place
   */
  static ChartPlaces of(List<Picture> charts) {
    List<Picture> onThePage =
        Stream.concat(
                KEY.stream().flatMap(name -> named(charts, name)),
                charts.stream().filter(chart -> !KEY.contains(chart.name())))
            .limit(MOST_ON_THE_PAGE)
            .toList();
    Map<String, List<Picture>> bySheet = new LinkedHashMap<>();
    charts.stream()
        .filter(chart -> !onThePage.contains(chart))
        .forEach(
            chart ->
                bySheet.computeIfAbsent(sheet(chart.name()), name -> new ArrayList<>()).add(chart));
    return new ChartPlaces(onThePage, bySheet);
  }

  private static Stream<Picture> named(List<Picture> charts, String name) {
    return charts.stream().filter(chart -> chart.name().equals(name));
  }

  /**
   * The sheet that a chart stands on where it is not on the page.
   *
   * @throws IllegalArgumentException for a chart that has no place
   */
  static String sheet(String chart) {
    String sheet = SHEETS.get(chart);
    if (sheet == null) {
      throw new IllegalArgumentException(
          "Cannot place the chart " + chart + ": no sheet is named for it");
    }
    return sheet;
  }
}
