package dev.hindsight.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A delivery as a line of JSON, and back. What a newer version adds is read over. */
final class DeliveryJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DeliveryJson() {}

  static String line(Delivery delivery) {
    try {
      return MAPPER.writeValueAsString(delivery);
    } catch (JsonProcessingException everyRecordCanBeWritten) {
      throw new UncheckedIOException(everyRecordCanBeWritten);
    }
  }

  /** Empty where the line is no delivery. */
  static Optional<Delivery> read(byte[] line) {
    try {
      return Optional.ofNullable(MAPPER.readValue(line, Delivery.class));
    } catch (IOException noDelivery) {
      return Optional.empty();
    }
  }
}
