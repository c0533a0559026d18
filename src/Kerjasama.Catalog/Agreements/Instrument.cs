namespace Kerjasama.Catalog.Agreements;

/// <summary>The form of an agreement, by its own title.</summary>
public enum Instrument
{
    Treaty,
    Agreement,
    Convention,
    Protocol,
    Charter,
    Covenant,
    Constitution,
    Statute,
    Memorandum,
    ExchangeOfNotes,
    Arrangement,
    Declaration,
    Amendment,
    Accord,
    Other,
}
