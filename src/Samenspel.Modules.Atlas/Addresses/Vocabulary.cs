using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Maps;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Networks;
using Samenspel.Modules.Atlas.Partnerships;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Modules.Atlas.Addresses;

/// <summary>Names and words of the atlas's addresses.</summary>
internal static class Vocabulary
{
    public const string Text = "zoek";
    public const string Province = "provincie";
    public const string Size = "grootte";
    public const string Ict = "ict";
    public const string Form = "rechtsvorm";
    public const string Area = "taak";
    public const string On = "op";
    public const string Ended = "beeindigd";
    public const string Sort = "sorteer";
    public const string Page = "pagina";
    public const string Colour = "kleur";
    public const string Outlines = "omtrek";
    public const string Partnership = "verband";
    public const string Metric = "maat";
    public const string Year = "jaar";
    public const string Municipality = "gemeente";
    public const string Formerly = "voorheen";

    /// <summary>For whom a file is: excel or machine.</summary>
    public const string FileForm = "vorm";

    public static AddressWords<YesNo> YesNo { get; } = new((Reading.YesNo.Yes, "ja"), (Reading.YesNo.No, "nee"));

    public static AddressWords<SizeClass> Sizes { get; } = new(
        (SizeClass.Under20Thousand, "onder-20"),
        (SizeClass.From20To50Thousand, "20-50"),
        (SizeClass.From50To100Thousand, "50-100"),
        (SizeClass.From100To250Thousand, "100-250"),
        (SizeClass.From250Thousand, "vanaf-250"));

    public static AddressWords<MunicipalityColumn> MunicipalityColumns { get; } = new(
        (MunicipalityColumn.Name, "naam"),
        (MunicipalityColumn.Province, "provincie"),
        (MunicipalityColumn.Inhabitants, "inwoners"),
        (MunicipalityColumn.Urbanity, "stedelijkheid"),
        (MunicipalityColumn.Partnerships, "verbanden"));

    public static AddressWords<IctFilter> IctTasks { get; } = new((IctFilter.Ict, "ja"), (IctFilter.IctOrOperations, "ook-bedrijfsvoering"));

    public static AddressWords<NetworkTasks> NetworkTasks { get; } = new(
        (Networks.NetworkTasks.Ict, "ja"), (Networks.NetworkTasks.IctOrOperations, "ook-bedrijfsvoering"), (Networks.NetworkTasks.All, "alle"));

    public static AddressWords<LegalForm> Forms { get; } = new(
        (LegalForm.OpenbaarLichaam, "openbaar-lichaam"),
        (LegalForm.Bedrijfsvoeringsorganisatie, "bedrijfsvoeringsorganisatie"),
        (LegalForm.GemeenschappelijkOrgaan, "gemeenschappelijk-orgaan"),
        (LegalForm.RegelingZonderMeer, "regeling-zonder-meer"));

    public static AddressWords<PartnershipColumn> PartnershipColumns { get; } = new(
        (PartnershipColumn.Name, "naam"),
        (PartnershipColumn.Form, "vorm"),
        (PartnershipColumn.Municipalities, "gemeenten"),
        (PartnershipColumn.From, "sinds"),
        (PartnershipColumn.Province, "provincie"));

    public static AddressWords<MapSubject> Subjects { get; } = new(
        (MapSubject.Inhabitants, "inwoners"),
        (MapSubject.SizeClass, "grootte"),
        (MapSubject.Urbanity, "stedelijkheid"),
        (MapSubject.OverheadPerInhabitant, "overhead"),
        (MapSubject.PaidToJointArrangementsPerInhabitant, "betaald-aan-regelingen"),
        (MapSubject.Partnerships, "verbanden"),
        (MapSubject.IctPartnership, "ict"));
}
