package de.passgenau.api.demo.generator;

import java.util.List;

/** The occupations that are looked for and offered in the Landkreis. */
final class Taetigkeiten {

    private static final String AUSBILDUNG = "AUSBILDUNG_";

    /**
     * One occupation.
     *
     * @param gewicht how often it is somebody's Zielberuf
     * @param zeiten  SCHICHT, NACHT, WOCHENENDE where they are usual
     */
    record Taetigkeit(
            String kldb,
            String titel,
            String feld,
            int gewicht,
            List<String> muss,
            List<String> erwuenscht,
            List<String> kenntnisse,
            List<String> belastungen,
            List<String> zeiten) {

        boolean verlangtAusbildung() {
            return muss.stream().anyMatch(code -> code.startsWith(AUSBILDUNG));
        }
    }

    private final List<Taetigkeit> alle = Zeile.lies("taetigkeiten.tsv")
            .stream()
            .map(z -> new Taetigkeit(z.text("kldb"), z.text("titel"), z.text("feld"), z.zahl("gewicht"),
                    z.liste("muss"), z.liste("erwuenscht"), z.liste("kenntnisse"), z.liste("belastungen"),
                    z.liste("zeiten")))
            .toList();
    private final List<Taetigkeit> ungelernt = alle.stream().filter(t -> !t.verlangtAusbildung()).toList();
    private final List<Taetigkeit> gelernt = alle.stream().filter(Taetigkeit::verlangtAusbildung).toList();

    Taetigkeit zielberuf(Zufall zufall, boolean mitAusbildung) {
        return zufall.gewichtet(mitAusbildung ? alle : ungelernt, Taetigkeit::gewicht);
    }

    /** One that is learnt in a training. */
    Taetigkeit ausbildungsberuf(Zufall zufall) {
        return zufall.gewichtet(gelernt, Taetigkeit::gewicht);
    }

    /** Others of the same field, none of them beyond somebody without training. */
    List<Taetigkeit> verwandte(Taetigkeit beruf) {
        return alle.stream()
                .filter(t -> t.feld().equals(beruf.feld()) && !t.kldb().equals(beruf.kldb()))
                .filter(t -> beruf.verlangtAusbildung() || !t.verlangtAusbildung())
                .toList();
    }

    List<Taetigkeit> der(List<String> felder) {
        return alle.stream().filter(t -> felder.contains(t.feld())).toList();
    }
}
