namespace Samenspel.WebKit.Maps;

/// <summary>How a municipality is filled.</summary>
public enum MapFill
{
    /// <summary>Land without a meaning in this map.</summary>
    Land,
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,

    /// <summary>Taking part in what the map is about.</summary>
    Selected,

    /// <summary>The reader's own municipality, or the one the page is about.</summary>
    Own,

    /// <summary>Bordering on it.</summary>
    Neighbour,

    /// <summary>Hatched: the figure is not known.</summary>
    NoData,
}
