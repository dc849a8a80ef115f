package dev.hindsight.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.quality.DataQuality;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings as JSON and back: names in snake_case, dates as ISO 8601, one value a line. */
public final class FindingsJson {

  /** The name of the file in a report's folder. */
  public static final String FILE = "findings.json";

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(new LowerCaseNames())
                  .setDeserializerModifier(new OlderShapes()))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final String EXPECTED = "; expected a findings.json that hindsight wrote";

  private FindingsJson() {}

  /**
   * The findings as UTF-8 JSON that ends in a line break, in this version, whichever they were read
   * from. The same findings give the same bytes.
   */
  public static byte[] write(Findings findings) {
    return bytes(findings.inThisVersion());
  }

  /** What the exports were worth, written as in the findings. */
  public static byte[] write(DataQuality quality) {
    return bytes(quality);
  }

  /** Any of our records, with a line break at the end. */
  static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Half a surrogate pair in a name becomes "?"; written as bytes at once it would be an error.
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(writer, value);
      writer.write('\n');
    } catch (IOException everyRecordCanBeWritten) {
      throw new UncheckedIOException(everyRecordCanBeWritten);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads findings back, of this version or an older one. What an older one lacks is not measured;
   * a list that it lacks is empty.
   *
   * @throws IOException if the file cannot be read or does not hold findings of a version that is
   *     read; the message is for a person
   */
  public static Findings read(Path file) throws IOException {
    return read(() -> Files.newInputStream(file), Findings.class, MAPPER.reader());
  }

  /**
   * The same of what was read already.
   *
   * @throws IOException as above
   */
  public static Findings read(byte[] json) throws IOException {
    return read(() -> new ByteArrayInputStream(json), Findings.class, MAPPER.reader());
  }

  /**
   * Looks one request up. Nothing else is kept, so that this is fast and needs little memory
   * whatever the findings hold.
   *
   * @throws IOException as above
   */
  public static LedgerLookup lookUp(Path file, String requestId) throws IOException {
    return read(
        () -> Files.newInputStream(file),
        LedgerLookup.class,
        MAPPER
            .reader()
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withAttribute(LedgerLookup.REQUEST_ID, requestId));
  }

  /**
   * Looks one feature up, in the same way.
   *
   * @param feature its name, however it is written
   * @throws IOException as above
   */
  public static FeatureLookup lookUpFeature(Path file, String feature) throws IOException {
    return read(
        () -> Files.newInputStream(file),
        FeatureLookup.class,
        MAPPER
            .reader()
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withAttribute(FeatureLookup.FEATURE, feature));
  }

  /** What was looked up, written as in the findings. */
  public static byte[] write(ReportedFeature feature) {
    return bytes(feature);
  }

  /** What was looked up, written as in the findings. */
  public static byte[] write(ReportedTradeOff tradeOff) {
    return bytes(tradeOff);
  }

  /** A trade-off as in the findings, without line breaks. */
  public static String line(TradeOff tradeOff) {
    try {
      return MAPPER
          .writer()
          .without(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(tradeOff);
    } catch (JsonProcessingException everyRecordCanBeWritten) {
      throw new UncheckedIOException(everyRecordCanBeWritten);
    }
  }

  /**
   * Looks one request up among lines, of which only its own is read as JSON.
   *
   * @param lines what {@link #line} wrote
   * @param version the version of the findings beside them
   * @throws IOException if its line is not what hindsight wrote
   */
  public static Optional<TradeOff> find(Stream<String> lines, String requestId, int version)
      throws IOException {
    String start = "{\"request_id\":" + MAPPER.writeValueAsString(requestId) + ",";
    Optional<String> found = lines.filter(line -> line.startsWith(start)).findFirst();
    return found.isPresent()
        ? Optional.of(
            OlderShapes.reader(MAPPER.reader(), version).readValue(found.get(), TradeOff.class))
        : Optional.empty();
  }

  /**
   * Reads lines as trade-offs, as they are asked for.
   *
   * @param lines what {@link #line} wrote
   * @param version the version of the findings beside them
   */
  public static Stream<TradeOff> tradeOffs(Stream<String> lines, int version) {
    ObjectReader reader = OlderShapes.reader(MAPPER.reader(), version).forType(TradeOff.class);
    return lines.map(line -> tradeOff(reader, line));
  }

  private static TradeOff tradeOff(ObjectReader reader, String line) {
    try {
      return reader.readValue(line);
    } catch (JsonProcessingException notWhatWeWrote) {
      throw new UncheckedIOException(notWhatWeWrote);
    }
  }

  /** What is read from its beginning twice: first its version, then all of it. */
  @FunctionalInterface
  private interface Content {
    InputStream open() throws IOException;
  }

  private static <T> T read(Content content, Class<T> shape, ObjectReader reader)
      throws IOException {
    int version = Findings.FORMAT_VERSION;
    try {
      version = version(content);
      try (InputStream json = content.open()) {
        return OlderShapes.reader(reader, version).readValue(json, shape);
      }
    } catch (JsonMappingException failure) {
      throw failure.getCause() instanceof StreamReadException broken
          ? notJson(broken)
          : new IOException(
              "Cannot read findings: `%s`%s does not fit format version %s%s"
                  .formatted(path(failure), line(failure), version, EXPECTED),
              failure);
    } catch (JsonProcessingException failure) {
      throw notJson(failure);
    }
  }

  private static IOException notJson(JsonProcessingException failure) {
    return new IOException("Cannot read findings: not JSON" + line(failure) + EXPECTED, failure);
  }

  /**
   * Looked at before all else: the shape of a version that is not known is not to be guessed at.
   * Read without the rest, which may be large.
   */
  private static int version(Content content) throws IOException {
    try (InputStream json = content.open();
        JsonParser parser = MAPPER.createParser(json)) {
      if (!findVersion(parser) || !parser.currentToken().equals(JsonToken.VALUE_NUMBER_INT)) {
        throw new IOException(
            "Cannot read findings: there is no whole number `format_version` at the top"
                + EXPECTED);
      }
      BigInteger version = parser.getBigIntegerValue();
      if (version.compareTo(BigInteger.valueOf(Findings.FORMAT_VERSION)) > 0) {
        throw unknown(version, "a newer hindsight wrote it: read it with that");
      }
      if (version.compareTo(BigInteger.valueOf(Findings.OLDEST_VERSION)) < 0) {
        throw unknown(
            version, "trade-offs came with version 2; make that report again from its exports");
      }
      return version.intValueExact();
    }
  }

  private static IOException unknown(BigInteger version, String what) {
    return new IOException(
        "Cannot read findings of format version %s, only of %s to %s: %s"
            .formatted(version, Findings.OLDEST_VERSION, Findings.FORMAT_VERSION, what));
  }

  /** Leads the parser to the version's value; false where there is none. */
  private static boolean findVersion(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals("format_version");
      parser.nextToken();
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** Where in a file something does not fit. */
  static String path(JsonMappingException failure) {
    StringBuilder path = new StringBuilder();
    for (Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  /** The line that something is in, in brackets; empty where it is not known. */
  static String line(JsonProcessingException failure) {
    return failure.getLocation() == null ? "" : " (line " + failure.getLocation().getLineNr() + ")";
  }

  /** Jackson's own lower case is that of the machine's language, where I may become ı. */
  private static final class LowerCaseNames extends StdScalarSerializer<Enum<?>> {

    private LowerCaseNames() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }
}
