package dev.hindsight.exports.formats;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The objects of a JSON file, null after the last one: one a line, of which a broken one costs
 * nothing but itself; or one array, or objects that go on for several lines. What Jackson says is
 * wrong is never told: it quotes what stands there, which may be a name.
 */
final class JsonItems {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .reader();

  private static final ObjectReader ONE_A_LINE =
      JSON.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** How the first line of an object ends that goes on below: with a bracket, a comma, a colon. */
  private static final Pattern GOES_ON = Pattern.compile("^\\{(.{0,200}[\\[{,:])?$");

  private JsonItems() {}

  static Supplier<JsonItem> in(TextLines text, ExportFile file) throws IOException {
    String start = text.start();
    return start.startsWith("[") || GOES_ON.matcher(start).find()
        ? document(text, file)
        : lines(text);
  }

  private static Supplier<JsonItem> lines(TextLines text) {
    return () -> {
      String line = text.take();
      while (line != null && line.isBlank()) {
        line = text.take();
      }
      return line == null ? null : item(line.stripTrailing(), text.number());
    };
  }

  private static JsonItem item(String line, long number) {
    try {
      return JsonItem.of(number, ONE_A_LINE.readTree(line));
    } catch (JsonProcessingException invalid) {
      return JsonItem.broken(number, problem(invalid) + column(invalid.getLocation()));
    }
  }

  private static Supplier<JsonItem> document(TextLines text, ExportFile file) throws IOException {
    JsonParser parser = JSON.createParser(text.rest());
    return () -> {
      try {
        return next(parser);
      } catch (JsonProcessingException invalid) {
        JsonLocation where =
            Objects.requireNonNullElse(invalid.getLocation(), parser.currentLocation());
        throw file.cannotRead(
            "it %s at line %s, column %s, and nothing behind that can be read. Export or copy it again, or write one object a line."
                .formatted(
                    problem(invalid).replaceFirst("^I", "i").replaceFirst("^H", "h"),
                    where.getLineNr(),
                    where.getColumnNr()));
      } catch (IOException failed) {
        throw file.unreadable(failed);
      }
    };
  }

  private static JsonItem next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    long line = parser.currentTokenLocation().getLineNr();
    return token == null ? null : JsonItem.of(line, JSON.readTree(parser));
  }

  private static String problem(JsonProcessingException invalid) {
    if (invalid instanceof StreamConstraintsException) {
      return "Is nested too deep, or has a name or number that is too long";
    }
    boolean twice = String.valueOf(invalid.getOriginalMessage()).startsWith("Duplicate field");
    return twice ? "Has a name twice" : "Is no JSON";
  }

  // Jackson does not tell where everything is that is beyond its limits.
  private static String column(JsonLocation where) {
    return where == null ? "" : " at column " + where.getColumnNr();
  }
}
