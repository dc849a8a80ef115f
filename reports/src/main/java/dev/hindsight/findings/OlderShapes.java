package dev.hindsight.findings;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import dev.hindsight.findings.values.Measured;
import java.util.List;
import java.util.function.Function;

/**
 * What is read where a file of an older version lacks a property: a measured one is not measured, a
 * list is empty. What such a file has and this version does not is passed over. In a file of this
 * version nothing may be missing.
 */
final class OlderShapes extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;
  private static final String VERSION = "format_version";

  /** The same reader, for a file of a version. */
  static ObjectReader reader(ObjectReader reader, int version) {
    return version == Findings.FORMAT_VERSION
        ? reader
        : reader
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withAttribute(VERSION, version);
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reading) {
    return bean.getBeanClass().equals(Measured.class)
        ? new Lenient(reading, Measured::not)
        : reading;
  }

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonDeserializer<?> reading) {
    return new Lenient(reading, reason -> List.of());
  }

  /** Reads as before, and knows what stands for a property that is not there. */
  private static final class Lenient extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;
    private final transient Function<String, Object> absent;

    private Lenient(JsonDeserializer<?> reading, Function<String, Object> absent) {
      super(reading);
      this.absent = absent;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
      return new Lenient(reading, absent);
    }

    /** A value that was not measured is not a property that is missing. */
    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) throws JsonMappingException {
      JsonDeserializer<?> lenient = super.createContextual(context, property);
      return property != null && property.getMember().getDeclaringClass().equals(Measured.class)
          ? lenient.getDelegatee()
          : lenient;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
      return context.getAttribute(VERSION) instanceof Integer version
          ? absent.apply(Findings.lackedBy(version))
          : context.reportInputMismatch(handledType(), "a property is missing");
    }
  }
}
