package dev.hindsight.exports.contract;

import java.io.Serializable;

/** A typed row of one of the tables of the contract. */
public sealed interface ExportRow extends Serializable
    permits Request,
        Decision,
        Deal,
        Account,
        RoadmapItem,
        Displacement,
        Wait,
        Signal,
        Quota,
        FxRate,
        FieldChange,
        PlanChange,
        Agreement {

  /** Where it stands. */
  Place place();
}
