package de.passgenau.api.demo.landkreis;

/** Who leads cases in a Geschäftsstelle. */
public record Fallmanager(String kennung, String name, String geschaeftsstelle, Art art) {

    /** Which cases are his, and how many at most (1:75 under 25 years, 1:150 above). */
    public enum Art {
        U25(75),
        BERUFSBERATER(75),
        ARBEITSMARKTNAH(150),
        ARBEITSMARKTFERN(150),
        SELBSTAENDIGE(150),
        GEFLUECHTETE(150);

        private final int schluessel;

        Art(int schluessel) {
            this.schluessel = schluessel;
        }

        public int schluessel() {
            return schluessel;
        }
    }
}
