package de.passgenau.api.eingliederung;

import java.time.MonthDay;

/**
 * The numbers of the rules; a Jobcenter has its own. Months unless it says otherwise.
 *
 * @param schonzeit without benefits for so long: a Neufall (E-01)
 * @param mindestalter years from which on somebody has an Einstiegsberatung (E-02)
 * @param aufstockervorlauf so long before the ALG ends (E-04)
 * @param jugendgrenze years up to which somebody belongs to U25
 * @param volljaehrig years from which on nobody signs for somebody
 * @param vereinbarung an agreement runs at most so long (V-02)
 * @param marktnah so long the FM arbeitsmarktnah looks after somebody before he judges the case (T-02)
 */
public record Vorgaben(
        int schonzeit,
        int mindestalter,
        int aufstockervorlauf,
        int jugendgrenze,
        int volljaehrig,
        int vereinbarung,
        int marktnah,
        Wiedervorlagen wiedervorlagen,
        Uebergaenge uebergaenge,
        Vorlaeufe vorlaeufe) {

    /**
     * When a case without an agreement is looked at again (K-03).
     *
     * @param xz so long after the decision for X or Z
     * @param y so long after the decision for Y
     * @param vorSperrende so long before the event that blocks placement ends
     * @param vorlauf so long before that day a look counts for it
     */
    public record Wiedervorlagen(int xz, int y, int vorSperrende, int vorlauf) {}

    /**
     * When the target groups of people under 25 change (U-02 to U-04).
     *
     * @param vorSchulende so long before the last day of school a pupil becomes a seeker
     * @param vermitteltBis who is not placed by this day of the year goes from the Berufsberater to the FM U25
     * @param abmeldejahre so many years after the year of the wished start a seeker is signed off
     * @param abmeldung the day of that year
     * @param absolvent so long after the end of a training without work
     * @param aussicht so long after it without a prospect
     */
    public record Uebergaenge(
            int vorSchulende,
            MonthDay vermitteltBis,
            int abmeldejahre,
            MonthDay abmeldung,
            int absolvent,
            int aussicht) {}

    /**
     * How long before an end people talk about it, and before a day judge.
     *
     * @param ausbildung with the AGS before an außerbetriebliche Ausbildung ends (T-05)
     * @param weiterbildung with the AGS before a Weiterbildung with a new Abschluss ends (T-05)
     * @param fallkonferenz with the Träger before a MAbE ends (T-06)
     * @param beurteilung so long before its day a judgement counts that a rule asks for (T-02, U-04)
     */
    public record Vorlaeufe(int ausbildung, int weiterbildung, int fallkonferenz, int beurteilung) {}
}
