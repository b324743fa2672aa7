export declare const y: string;
