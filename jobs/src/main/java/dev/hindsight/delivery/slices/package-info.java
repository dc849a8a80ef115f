/** What somebody gets who is to see one team's or one product manager's requests, and no others. */
package dev.hindsight.delivery.slices;
