package de.passgenau.api.eingliederung;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/**
 * A case in which somebody wants to act.
 *
 * @param voll everything that was ever recorded
 * @param akte what of it holds today, without what was corrected
 */
public record Lage(Fallverlauf voll, Fallverlauf akte, Umstaende umstaende) {

    public static Lage von(Fallverlauf voll, Umstaende umstaende) {
        return new Lage(voll, voll.am(umstaende.tag()), umstaende);
    }

    public LocalDate heute() {
        return umstaende.tag();
    }

    public Personenlage person() {
        return umstaende.person();
    }

    public Vorgaben vorgaben() {
        return umstaende.vorgaben();
    }

    /** Under the age at which the normal case work begins. */
    public boolean istU25(LocalDate tag) {
        return person().alter(tag) < vorgaben().jugendgrenze();
    }

    public boolean istMinderjaehrig(LocalDate tag) {
        return person().alter(tag) < vorgaben().volljaehrig();
    }

    /** Of a new entry. */
    public Kopf kopf() {
        return Kopf.neu(umstaende.kennungen().get(), heute(), umstaende.akteur());
    }
}
