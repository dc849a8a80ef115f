package dev.hindsight.exports.contract;

import dev.hindsight.exports.contract.words.ChangedField;

/**
 * One change of a field of a deal. A row of {@link FieldChanges}, whose columns the components are;
 * null where the row has no value.
 *
 * @param place where it stands
 * @param oldValue what the field held before, spelled as the contract spells values of that field:
 *     a word, a plain number, a day
 * @param newValue what it held from then on, spelled in the same way
 */
public record FieldChange(
    Place place,
    String dealId,
    Moment changedAt,
    ChangedField field,
    String oldValue,
    String newValue)
    implements ExportRow {}
