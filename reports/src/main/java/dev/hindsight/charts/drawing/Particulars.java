package dev.hindsight.charts.drawing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hindsight.findings.Identity;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a picture's file says about itself, so that it can be told, read and reckoned with alone.
 */
final class Particulars {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Particulars() {}

  /** By keyword: a PNG has them as texts, an SVG as elements of its metadata. */
  static Map<String, String> of(Chart chart, Identity identity) {
    Map<String, String> particulars = new LinkedHashMap<>();
    particulars.put("Title", Typesetting.inXml(chart.title()));
    particulars.put("Description", Typesetting.inXml(chart.description()));
    particulars.put("Software", identity.author());
    particulars.put("Report", identity.reportId());
    particulars.put("AsOf", identity.asOf().toString());
    particulars.put("Data", json(chart.data()));
    return particulars;
  }

  private static String json(ChartData data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException everyRecordCanBeWritten) {
      throw new UncheckedIOException(everyRecordCanBeWritten);
    }
  }
}
