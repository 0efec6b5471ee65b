namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>The forms of the Wet gemeenschappelijke regelingen as the national register knows them.</summary>
public enum LegalForm
{
    /// <summary>OL: openbaar lichaam.</summary>
    OpenbaarLichaam,

    /// <summary>BVO: bedrijfsvoeringsorganisatie.</summary>
    Bedrijfsvoeringsorganisatie,

    /// <summary>GO: gemeenschappelijk orgaan.</summary>
    GemeenschappelijkOrgaan,

    /// <summary>RZM: regeling zonder meer, centrumregelingen among them.</summary>
    RegelingZonderMeer,
}
