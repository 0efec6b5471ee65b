namespace Samenspel.Modules.Access.Records;

/// <summary>A request about one chain of the record, so that its permission can be judged.</summary>
internal interface IAboutChain
{
    string Chain { get; }
}
