package dev.hindsight.exports.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeletionMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IsDeleted",
        "is_deleted",
        "Is Deleted",
        "_fivetran_deleted",
        "_ab_cdc_deleted_at",
        "__deleted",
        "deleted_at",
        "DELETED",
        "Deleted__c",
        "is_merged",
        "Merged into",
        "MasterRecordId",
        "archived",
        "Archived On"
      })
  void headersOfMarks(String header) {
    assertThat(DeletionMarks.isMark(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deal_id", "hs_merged_object_ids", "Archive", "Delete reason", ""})
  void otherHeaders(String header) {
    assertThat(DeletionMarks.isMark(header)).isFalse();
  }
}
