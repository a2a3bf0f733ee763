package de.passgenau.matching.lucene.spalten;

/**
 * Persons by what they wish, each place of the register with a copy of what decides most, so that those who can't come first
 * are left out without looking them up.
 */
public record Wunschregister(Register register, byte[] eignung, byte[] lage, byte[] berufslage) {

    static Wunschregister von(Listenspalte wuensche, byte[] eignung, byte[] lage, byte[] berufslage) {
        var register = Register.von(wuensche);
        return new Wunschregister(register, kopie(register, eignung), kopie(register, lage),
                kopie(register, berufslage));
    }

    private static byte[] kopie(Register register, byte[] spalte) {
        var kopie = new byte[register.docs().length];
        for (int stelle = 0; stelle < kopie.length; stelle++) {
            kopie[stelle] = spalte[register.docs()[stelle]];
        }
        return kopie;
    }
}
