using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>Circles in the API.</summary>
internal static class CircleWord
{
    public const string Participants = "deelnemers";
    public const string Organisations = "organisatie";
    public const string Everybody = "iedereen";

    public static string Of(ShareCircle circle) => circle switch
    {
        ShareCircle.Participants => Participants,
        ShareCircle.Organisations => Organisations,
        _ => Everybody,
    };

    public static ShareCircle? Read(string? word) => word switch
    {
        Participants => ShareCircle.Participants,
        Organisations => ShareCircle.Organisations,
        Everybody => ShareCircle.Public,
        _ => null,
    };
}
