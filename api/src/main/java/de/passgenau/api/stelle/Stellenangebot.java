package de.passgenau.api.stelle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.stelle.Stellenvorgang.Art;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Wuensche;
import de.passgenau.api.stelle.wunsch.Wunschbeurteilung;
import de.passgenau.api.stelle.wunsch.Wunschentscheidung;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place of work or training that an employer offers. It is reported to the Arbeitgeberservice and stands from that day
 * on; it is changed version by version until somebody closes it or its last day is over. What the employer may not wish
 * for is held back all the while. A closed one stays, for whoever was proposed for it.
 *
 * @param schema      version of the document's form
 * @param doppel      what nothing else that stands may have
 * @param betreuer    Kennung of who looks after it in the Arbeitgeberservice
 * @param doppeltWeil why it stands beside one that is the same
 * @param schliessung null until somebody closes it
 * @param verlauf     everything that was done with it, the latest last
 */
@Document("stellenangebote")
public record Stellenangebot(
        @Id StellenangebotId id,
        @Version long version,
        int schema,
        ArbeitgeberId arbeitgeber,
        Doppelkennung doppel,
        Stellenangaben angaben,
        Wuensche wuensche,
        Stellenherkunft herkunft,
        LocalDate gemeldetAm,
        String betreuer,
        @Nullable String doppeltWeil,
        @Nullable Schliessung schliessung,
        List<Stellenvorgang> verlauf,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public Stellenangebot {
        verlauf = List.copyOf(verlauf);
    }

    public static Stellenangebot gemeldet(StellenangebotId id, ArbeitgeberId arbeitgeber, Stellenmeldung meldung,
            Stellentat tat) {
        var angaben = meldung.angaben();
        return new Stellenangebot(id, 0, SCHEMA, arbeitgeber, doppel(id, arbeitgeber, meldung), angaben,
                Wuensche.von(meldung.wuensche()), Stellenherkunft.EIGEN, tat.tag(), meldung.betreuer(),
                meldung.doppeltWeil(), null, List.of(vorgang(Art.GEMELDET, List.of(), meldung.doppeltWeil(), tat)),
                tat.spur());
    }

    /** The same one if nothing is different. */
    public Stellenangebot geaendert(Stellenmeldung meldung, Stellentat tat) {
        var neu = mit(meldung);
        return neu.equals(this)
                ? this
                : neu.nach(vorgang(Art.GEAENDERT, angaben.geaendert(meldung.angaben()), meldung.doppeltWeil(), tat),
                        tat);
    }

    private Stellenangebot mit(Stellenmeldung meldung) {
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel(id, arbeitgeber, meldung),
                meldung.angaben(), wuensche.mit(meldung.wuensche()), herkunft, gemeldetAm, meldung.betreuer(),
                meldung.doppeltWeil(), schliessung, verlauf, spur);
    }

    public Stellenangebot geschlossen(Schliessung ende, Stellentat tat) {
        return new Stellenangebot(id, version, schema, arbeitgeber, Doppelkennung.keine(id), angaben, wuensche,
                herkunft, gemeldetAm, betreuer, doppeltWeil, ende, verlauf, spur)
                .nach(vorgang(Art.GESCHLOSSEN, List.of(), ende.grund().name(), tat), tat);
    }

    /** A person has said what becomes of a wish. */
    public Stellenangebot beurteilt(String wunschId, Wunschbeurteilung beurteilung, Stellentat tat) {
        var art = beurteilung.entscheidung() == Wunschentscheidung.UNVERZICHTBAR
                ? Art.WUNSCH_UNVERZICHTBAR
                : Art.WUNSCH_GESTRICHEN;
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel, angaben,
                wuensche.beurteilt(wunschId, beurteilung), herkunft, gemeldetAm, betreuer, doppeltWeil, schliessung,
                verlauf, spur).nach(vorgang(art, List.of(), beurteilung.grund(), tat), tat);
    }

    /** No longer in the way of one that is the same; for one that does not stand. */
    public Stellenangebot ohneAnspruch() {
        return new Stellenangebot(id, version, schema, arbeitgeber, Doppelkennung.keine(id), angaben, wuensche,
                herkunft, gemeldetAm, betreuer, doppeltWeil, schliessung, verlauf, spur);
    }

    private Stellenangebot nach(Stellenvorgang vorgang, Stellentat tat) {
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel, angaben, wuensche, herkunft, gemeldetAm,
                betreuer, doppeltWeil, schliessung, Stream.concat(verlauf.stream(), Stream.of(vorgang)).toList(),
                tat.spur());
    }

    private static Doppelkennung doppel(StellenangebotId id, ArbeitgeberId arbeitgeber, Stellenmeldung meldung) {
        return meldung.doppeltWeil() == null
                ? Doppelkennung.von(arbeitgeber, meldung.angaben(), id)
                : Doppelkennung.keine(id);
    }

    private static Stellenvorgang vorgang(Art art, List<String> felder, @Nullable String grund, Stellentat tat) {
        return new Stellenvorgang(art, tat.spur().geaendertAm(), tat.durch(), felder, grund);
    }

    /** What everybody but the Arbeitgeberservice reads, searches and is matched by: no word that is held back. */
    public Stellenangaben oeffentlich() {
        return angaben.lesbar(wuensche::ohneZurueckgehaltenes);
    }

    /** The last day on which it stands; null as long as nobody knows. */
    public @Nullable LocalDate letzterTag() {
        var gueltigBis = angaben.rahmen().gueltigBis();
        if (schliessung == null) {
            return gueltigBis;
        }
        var davor = schliessung.tag().minusDays(1);
        return gueltigBis != null && gueltigBis.isBefore(davor) ? gueltigBis : davor;
    }

    public Stellenstand standAm(LocalDate tag) {
        var letzter = letzterTag();
        return letzter != null && tag.isAfter(letzter) ? Stellenstand.GESCHLOSSEN : Stellenstand.VEROEFFENTLICHT;
    }

    /** Why it does not stand on this day; null if it does. */
    public @Nullable Schliessungsgrund grundAm(LocalDate tag) {
        if (standAm(tag) == Stellenstand.VEROEFFENTLICHT) {
            return null;
        }
        return schliessung == null ? Schliessungsgrund.ABGELAUFEN : schliessung.grund();
    }

    @Override
    public String kennung() {
        return id.wert();
    }
}
