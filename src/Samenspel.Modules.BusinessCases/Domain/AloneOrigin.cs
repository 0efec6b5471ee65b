namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>How the fte that a participant wishes alone were obtained.</summary>
internal enum AloneOrigin
{
    /// <summary>A user filled them in.</summary>
    Entered,

    /// <summary>A norm gives them by the number of inhabitants, each time anew.</summary>
    Norm,

    /// <summary>The report that an example is taken from.</summary>
    Report,
}
