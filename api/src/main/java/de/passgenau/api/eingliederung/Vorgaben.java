package de.passgenau.api.eingliederung;

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
        Uebergaenge uebergaenge) {

    /**
     * When a case without an agreement is looked at again (K-03).
     *
     * @param xz so long after the decision for X or Z
     * @param y so long after the decision for Y
     * @param vorSperrende so long before the event that blocks placement ends
     */
    public record Wiedervorlagen(int xz, int y, int vorSperrende) {}

    /**
     * When the target groups of people under 25 change (U-02 to U-04), and who is told before a training ends (T-05).
     *
     * @param vorSchulende so long before the last day of school a pupil becomes a seeker
     * @param abmeldejahre at the end of January so many years after the year of the wished start
     * @param absolvent so long after the end of a training without work
     * @param aussicht so long after it without a prospect
     * @param vorAusbildungsende so long before an außerbetriebliche Ausbildung ends
     * @param vorWeiterbildungsende so long before a Weiterbildung with a new Abschluss ends
     */
    public record Uebergaenge(
            int vorSchulende,
            int abmeldejahre,
            int absolvent,
            int aussicht,
            int vorAusbildungsende,
            int vorWeiterbildungsende) {}
}
