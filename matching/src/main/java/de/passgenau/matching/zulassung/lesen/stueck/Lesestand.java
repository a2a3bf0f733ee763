package de.passgenau.matching.zulassung.lesen.stueck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.zulassung.namen.Namenskunde;
import org.jspecify.annotations.Nullable;

/** How far a text has been read, and what was wrong so far. */
public final class Lesestand {

    private static final int KURZES_WORT = 3;
    private static final int LANGES_WORT = 6;

    private final List<Stueck> stuecke;
    private final Namenskunde kunde;
    private final List<Lesefehler> fehler = new ArrayList<>();
    private int naechstes;
    private int dauerende = -1;

    public Lesestand(List<Stueck> stuecke, Namenskunde kunde) {
        this.stuecke = stuecke;
        this.kunde = kunde;
    }

    public Namenskunde kunde() {
        return kunde;
    }

    public Stueck jetzt() {
        return danach(0);
    }

    public Stueck danach(int schritte) {
        return stuecke.get(Math.clamp(naechstes + schritte, 0, stuecke.size() - 1));
    }

    public Stueck vorher() {
        return stuecke.get(Math.max(0, naechstes - 1));
    }

    public void weiter(int schritte) {
        naechstes = Math.min(naechstes + schritte, stuecke.size() - 1);
    }

    public boolean amEnde() {
        return jetzt().art() == Stueck.Art.ENDE;
    }

    public int merke() {
        return naechstes;
    }

    public void zurueck(int gemerkt) {
        naechstes = gemerkt;
    }

    public boolean ist(String... worte) {
        for (var wort : worte) {
            if (jetzt().ist(wort)) {
                return true;
            }
        }
        return false;
    }

    /** A length of time ends here, whatever goes on behind it. */
    public void merkeDauer() {
        dauerende = naechstes;
    }

    /** Whether nothing but such words and commas stand between a length of time and here. */
    public boolean nachDauer(String... worte) {
        if (dauerende < 0 || dauerende > naechstes) {
            return false;
        }
        return stuecke.subList(dauerende, naechstes)
                .stream()
                .allMatch(stueck -> stueck.istZeichen(",") || Stream.of(worte).anyMatch(stueck::ist));
    }

    /** Any of the words. */
    public boolean nimm(String... worte) {
        var passt = ist(worte);
        if (passt) {
            weiter(1);
        }
        return passt;
    }

    /** All words that stand here, as long as they are of these. */
    public void ueberlies(String... worte) {
        while (nimm(worte)) {
            continue;
        }
    }

    /** The words one after the other, or none of them. */
    public boolean nimmFolge(String... worte) {
        for (int i = 0; i < worte.length; i++) {
            if (!danach(i).ist(worte[i])) {
                return false;
            }
        }
        weiter(worte.length);
        return true;
    }

    public boolean nimmZeichen(String zeichen) {
        var passt = jetzt().istZeichen(zeichen);
        if (passt) {
            weiter(1);
        }
        return passt;
    }

    /** From there up to what was read last. */
    public Stelle seit(Stueck erstes) {
        return erstes.stelle().bis(vorher().stelle());
    }

    /** Always null, so that a reader can end with it. */
    public <T> @Nullable T fehler(Stelle stelle, String meldung) {
        return fehler(new Lesefehler(stelle, meldung, List.of(), null));
    }

    public <T> @Nullable T fehler(Lesefehler einer) {
        fehler.add(einer);
        return null;
    }

    /** The next thing is not one of these. */
    public <T> @Nullable T erwartet(String meldung, List<String> moegliche) {
        return erwartet(meldung, moegliche, moegliche);
    }

    /** The next thing has none of the known names; not all of them need to be shown. */
    public <T> @Nullable T erwartet(String meldung, List<String> gezeigte, List<String> bekannte) {
        var rat = Ratschlag.hier(this);
        return fehler(rat == null
                ? new Lesefehler(jetzt().stelle(), meldung + gefunden(), gezeigte, vorschlag(jetzt(), bekannte))
                : rat);
    }

    /** Whether there is advice for the words that stand here; reads nothing. */
    public boolean hatRat() {
        return Ratschlag.hier(this) != null;
    }

    private String gefunden() {
        return amEnde() ? "; die Regel endet hier." : "; es folgt »" + jetzt().text() + "«.";
    }

    /** The nearest of them, the first of equally near ones; null if none is near. */
    private static @Nullable String vorschlag(Stueck stueck, List<String> moegliche) {
        if (stueck.art() != Stueck.Art.WORT || stueck.form().length() < KURZES_WORT) {
            return null;
        }
        int naechster = (stueck.form().length() < LANGES_WORT ? 1 : 2) + 1;
        String vorschlag = null;
        for (var wort : moegliche) {
            int abstand = Editierabstand.zwischen(stueck.form(), Stueck.form(wort), naechster - 1);
            if (abstand < naechster) {
                naechster = abstand;
                vorschlag = wort;
            }
        }
        return vorschlag;
    }

    /** In the order of the text; of brackets side by side with the same fault the first alone. */
    public List<Lesefehler> fehler() {
        var geordnet = fehler.stream().sorted(Comparator.comparingInt(einer -> einer.stelle().beginn())).toList();
        return IntStream.range(0, geordnet.size())
                .filter(i -> i == 0 || !setztFort(geordnet.get(i - 1), geordnet.get(i)))
                .mapToObj(geordnet::get)
                .toList();
    }

    private static boolean setztFort(Lesefehler voriger, Lesefehler einer) {
        var davor = voriger.stelle();
        return einer.meldung().equals(voriger.meldung())
                && einer.stelle().beginn() <= davor.beginn() + davor.laenge() + 1;
    }
}
