/** What people wrote down as the reason, counted, and stated beside what is measured. */
package dev.hindsight.stated;
