/** Tables about customers that leave, and about what displaced items cost. */
package dev.hindsight.tables.churn;
