package de.passgenau.api.fall.kategorie;

/** How near to work somebody is (K-01). */
public enum Kundenkategorie {
    A(Naehe.INTEGRATIONSNAH),
    B(Naehe.INTEGRATIONSNAH),
    C(Naehe.INTEGRATIONSNAH),
    D(Naehe.KOMPLEX),
    E(Naehe.KOMPLEX),
    /** Self-employed, with or without support. */
    S(Naehe.SELBSTAENDIG),
    X(Naehe.NICHT_ABSEHBAR),
    Y(Naehe.NICHT_ABSEHBAR),
    Z(Naehe.NICHT_ABSEHBAR);

    private final Naehe naehe;

    Kundenkategorie(Naehe naehe) {
        this.naehe = naehe;
    }

    /** What a group of categories has in common. */
    public enum Naehe {
        INTEGRATIONSNAH,
        KOMPLEX,
        SELBSTAENDIG,
        /** Integration is not possible for longer, or the need is unclear; without an agreement (K-04). */
        NICHT_ABSEHBAR
    }

    public Naehe naehe() {
        return naehe;
    }

    public boolean hatVereinbarung() {
        return naehe != Naehe.NICHT_ABSEHBAR;
    }

    /** Whether the move from that one to this is progress (K-02); from and to S only where work had been out of sight. */
    public boolean istBesserAls(Kundenkategorie andere) {
        if (!andere.hatVereinbarung()) {
            return hatVereinbarung();
        }
        return naehe != Naehe.SELBSTAENDIG && andere.naehe != Naehe.SELBSTAENDIG && compareTo(andere) < 0;
    }
}
