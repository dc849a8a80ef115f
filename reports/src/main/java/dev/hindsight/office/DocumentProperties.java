package dev.hindsight.office;

import dev.hindsight.findings.Identity;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * What a document says of itself.
 *
 * @param title its title
 * @param subject what it is about, in a sentence or two
 * @param keywords parted by commas
 */
public record DocumentProperties(String title, String subject, String keywords) {

  /** Writes them; the document is as old as what it knows. */
  public void write(POIXMLProperties properties, Identity identity) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(SafeText.attribute(title));
    core.setSubjectProperty(SafeText.attribute(subject));
    core.setCreator(identity.author());
    core.setDescription(identity.sentence());
    core.setKeywords(keywords);
    Optional<Date> asOf =
        Optional.of(Date.from(identity.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.getUnderlyingProperties().setLanguageProperty("en");
    core.setCreated(asOf);
    core.setModified(asOf);
    properties.getExtendedProperties().setApplication("Hindsight");
  }
}
